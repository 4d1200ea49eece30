package vn.tiendo.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.tiendo.organization.Lists.bytes;

import java.util.EnumSet;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.organization.ImportUnits;
import vn.tiendo.organization.Lists;
import vn.tiendo.testing.ApplicationTest;

@ApplicationTest
class GrantsTest {

    private static final String OFFICERS = """
            login,full_name,email,unit,roles
            stc.vanthu,Văn thư,,STC,vanthu
            stc.chuyenvien,Chuyên viên,,STC,chuyenvien
            stc.lanhdao,Lãnh đạo,,STC,lanhdao
            stc.nguoiky,Người ký,,STC,nguoiky
            stc.theodoi,Theo dõi,,STC,theodoi
            """;

    @Autowired
    private ImportUnits importUnits;

    @Autowired
    private ImportOfficers importOfficers;

    @Autowired
    private IdentityService identity;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private Grants grants;

    @BeforeEach
    void officersAndProcesses() {
        importUnits.run(bytes(Lists.UNITS));
        importOfficers.run(bytes(OFFICERS));
        for (var key : List.of("directiveIntake", "planPreparation", "strange")) {
            deploy(key);
        }
    }

    @AfterEach
    void signOff() {
        identity.clearAuthentication();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stc.vanthu", "stc.chuyenvien", "stc.lanhdao", "stc.nguoiky", "stc.theodoi"})
    void everyOfficerEntersTasklistAndNothingElse(String login) {
        signOn(login);

        assertThat(may(Permissions.ACCESS, Resources.APPLICATION, "tasklist")).isTrue();
        assertThat(may(Permissions.ACCESS, Resources.APPLICATION, "welcome")).isTrue();
        assertThat(may(Permissions.ACCESS, Resources.APPLICATION, "cockpit")).isFalse();
        assertThat(may(Permissions.ACCESS, Resources.APPLICATION, "admin")).isFalse();
        assertThat(repository.createProcessDefinitionQuery().latestVersion().listPage(0, 100))
                .extracting(ProcessDefinition::getKey)
                .contains("directiveIntake", "planPreparation")
                .doesNotContain("strange");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stc.vanthu", "stc.chuyenvien", "stc.lanhdao", "stc.nguoiky", "stc.theodoi"})
    void anOfficerSeesNoOtherOfficerAndNoGroupButTheOwn(String login) {
        signOn(login);

        assertThat(identity.createUserQuery().listPage(0, 100))
                .extracting(User::getId)
                .containsExactly(login);
        assertThat(identity.createGroupQuery().listPage(0, 100))
                .extracting(Group::getId)
                .containsExactlyInAnyOrder(login, login.substring("stc.".length()));
        assertThat(authorizations.createAuthorizationQuery().count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stc.vanthu", "stc.chuyenvien", "stc.lanhdao", "stc.nguoiky", "stc.theodoi"})
    void anOfficerChangesNothingThatIsTheAdministrators(String login) {
        signOn(login);

        refused(() -> deploy("mine"));
        refused(() -> filters.saveFilter(filters.newTaskFilter("Của tôi")));
        refused(() -> identity.saveUser(identity.newUser("newcomer")));
        refused(() -> identity.saveGroup(identity.newGroup("newgroup")));
        refused(() -> identity.createMembership(login, Groups.CAMUNDA_ADMIN));
        refused(() -> identity.deleteUser(login));
        refused(() -> identity.deleteUser("quantri"));
        refused(() -> tasks.saveTask(tasks.newTask()));
        refused(() -> authorizations.saveAuthorization(everything(login)));
    }

    @Test
    void anOfficerMaySetTheOwnPassword() {
        signOn("stc.vanthu");
        var own = identity.createUserQuery().userId("stc.vanthu").singleResult();
        own.setPassword("một mật khẩu dài");

        assertThatCode(() -> identity.saveUser(own)).doesNotThrowAnyException();
    }

    @Test
    void clerksStartIntakeAndSpecialistsStartPlansAndNobodyElseStartsAnything() {
        assertThat(starts("stc.vanthu", "directiveIntake")).isTrue();
        assertThat(starts("stc.vanthu", "planPreparation")).isFalse();
        assertThat(starts("stc.chuyenvien", "planPreparation")).isTrue();
        assertThat(starts("stc.chuyenvien", "directiveIntake")).isFalse();
        for (var login : List.of("stc.lanhdao", "stc.nguoiky", "stc.theodoi")) {
            assertThat(starts(login, "directiveIntake")).isFalse();
            assertThat(starts(login, "planPreparation")).isFalse();
        }
    }

    @Test
    void administratorsMayDoEverything() {
        signOn("quantri");

        // Of history, the engine knows single permissions only where they are switched on.
        var resources = EnumSet.allOf(Resources.class);
        resources.removeAll(EnumSet.of(Resources.HISTORIC_TASK, Resources.HISTORIC_PROCESS_INSTANCE));
        for (var resource : resources) {
            assertThat(may(Permissions.ALL, resource, "anything"))
                    .as(resource.name())
                    .isTrue();
        }
    }

    @Test
    void aSecondTimeNothingIsWrittenAndWhatIsTooMuchIsTakenBack() {
        var before = ids();
        grants.bringInStep();
        assertThat(ids()).isEqualTo(before);

        var tooMuch = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        tooMuch.setGroupId("lanhdao");
        tooMuch.setResource(Resources.APPLICATION);
        tooMuch.setResourceId("cockpit");
        tooMuch.addPermission(Permissions.ACCESS);
        authorizations.saveAuthorization(tooMuch);
        grants.bringInStep();

        assertThat(ids()).isEqualTo(before);
    }

    private void deploy(String key) {
        var model = Bpmn.createExecutableProcess(key)
                .camundaHistoryTimeToLive(30)
                .startEvent()
                .userTask()
                .endEvent()
                .done();
        repository.createDeployment().addModelInstance(key + ".bpmn", model).deploy();
    }

    private boolean starts(String login, String process) {
        signOn(login);
        return may(Permissions.CREATE_INSTANCE, Resources.PROCESS_DEFINITION, process)
                && may(Permissions.CREATE, Resources.PROCESS_INSTANCE, "*");
    }

    private void signOn(String login) {
        identity.clearAuthentication();
        var groups = identity.createGroupQuery().groupMember(login).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(login, groups);
    }

    private boolean may(Permission permission, Resource resource, String id) {
        var current = identity.getCurrentAuthentication();
        return authorizations.isUserAuthorized(current.getUserId(), current.getGroupIds(), permission, resource, id);
    }

    private Authorization everything(String login) {
        var everything = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        everything.setUserId(login);
        everything.setResource(Resources.TASK);
        everything.setResourceId(Authorization.ANY);
        everything.addPermission(Permissions.ALL);
        return everything;
    }

    private List<String> ids() {
        return authorizations.createAuthorizationQuery().list().stream()
                .map(Authorization::getId)
                .sorted()
                .toList();
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(AuthorizationException.class).isThrownBy(act::run);
    }
}
