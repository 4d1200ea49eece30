package vn.tiendo.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.testing.ApplicationTest;

/** Who may see a task may see the diagram it stands in: a new model is no use before the officers may read it. */
@ApplicationTest
class ProcessesAreGrantedTest {

    private final AuthorizationService authorizations;

    @Autowired
    ProcessesAreGrantedTest(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void officersOfEveryRoleMayReadEveryProcess(Role role) {
        assertThat(Model.all())
                .allMatch(model -> authorizations
                                .createAuthorizationQuery()
                                .groupIdIn(role.suffix())
                                .resourceType(Resources.PROCESS_DEFINITION)
                                .resourceId(model.name())
                                .hasPermission(Permissions.READ)
                                .count()
                        == 1);
    }
}
