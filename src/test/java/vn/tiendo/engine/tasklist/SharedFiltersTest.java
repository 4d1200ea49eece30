package vn.tiendo.engine.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(TasklistTestContext.class)
class SharedFiltersTest {

    private static final String LEADERS = "stc.lanhdao";
    private static final String LEADER = "stc.lanhdao";
    private static final Instant NOW = Instant.parse("2026-08-25T01:00:00Z");

    private final SharedFilters sharedFilters;
    private final FilterService filters;
    private final TaskService tasks;
    private final IdentityService identity;
    private final AuthorizationService authorizations;
    private final RepositoryService repository;
    private final RuntimeService runtime;

    @Autowired
    SharedFiltersTest(
            SharedFilters sharedFilters,
            FilterService filters,
            TaskService tasks,
            IdentityService identity,
            AuthorizationService authorizations,
            RepositoryService repository,
            RuntimeService runtime) {
        this.sharedFilters = sharedFilters;
        this.filters = filters;
        this.tasks = tasks;
        this.identity = identity;
        this.authorizations = authorizations;
        this.repository = repository;
        this.runtime = runtime;
    }

    @BeforeEach
    void itIsEightInTheMorning() {
        ClockUtil.setCurrentTime(Date.from(NOW));
    }

    @AfterEach
    void nobodyIsSignedOnAndNothingIsLeft() {
        identity.clearAuthentication();
        tasks.createTaskQuery().list().stream()
                .filter(task -> task.getProcessInstanceId() == null)
                .forEach(task -> tasks.deleteTask(task.getId(), true));
        repository.createDeploymentQuery().list().forEach(it -> repository.deleteDeployment(it.getId(), true));
        ClockUtil.reset();
    }

    @Test
    void everyOfficerFindsTheSixFiltersWithTheirOwnWorkFirst() {
        signOn(LEADER, LEADERS);

        assertThat(inTasklistOrder())
                .extracting(Filter::getName)
                .containsExactly(
                        "Việc của tôi",
                        "Việc của đơn vị",
                        "Chờ tôi duyệt",
                        "Sắp đến hạn",
                        "Quá hạn",
                        "Việc tôi làm thay");
        assertThat(inTasklistOrder()).extracting(Filter::getOwner).containsOnlyNulls();
    }

    @Test
    void everyCardShowsWhatTheWorkIsAboutOfWhichUnitAndFromWhichDocument() {
        assertThat(inTasklistOrder())
                .allSatisfy(filter -> assertThat(filter.getProperties())
                        .containsEntry("refresh", true)
                        .containsEntry(
                                "variables",
                                List.of(
                                        Map.of("name", "about", "label", "Nội dung"),
                                        Map.of("name", "unitName", "label", "Đơn vị"),
                                        Map.of("name", "documentNumber", "label", "Văn bản"),
                                        Map.of("name", "onBehalfOf", "label", "Thay mặt"))));
    }

    @Test
    void aSecondStartAddsAndChangesNothing() {
        var rights = authorizations.createAuthorizationQuery().count();
        var before = inTasklistOrder();

        sharedFilters.bringUpToDate();

        assertThat(inTasklistOrder()).extracting(Filter::getId).containsExactlyElementsOf(ids(before));
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(rights);
    }

    @Test
    void whatAnAdministratorChangedIsAsDefinedAfterTheNextStart() {
        var filter = (FilterEntity) inTasklistOrder().get(0);
        var defined = filter.getQueryInternal();
        filter.setProperties(Map.of("color", "#000000"));
        filter.setQuery(tasks.createTaskQuery());
        filters.saveFilter(filter);

        sharedFilters.bringUpToDate();

        var restored = (FilterEntity) filters.getFilter(filter.getId());
        assertThat(restored.getQueryInternal()).isEqualTo(defined);
        assertThat(restored.getProperties()).containsEntry("priority", 0);
    }

    @Test
    void aFilterOfAnOfficersOwnWithTheSameNameIsLeftAlone() {
        var own =
                filters.newTaskFilter("Việc của tôi").setOwner("stc.chuyenvien").setQuery(tasks.createTaskQuery());
        filters.saveFilter(own);

        sharedFilters.bringUpToDate();

        assertThat(filters.createFilterQuery().filterName("Việc của tôi").count())
                .isEqualTo(2);
        assertThat(filters.getFilter(own.getId()).getOwner()).isEqualTo("stc.chuyenvien");
        filters.deleteFilter(own.getId());
    }

    @Test
    void anOfficerCanNeitherChangeNorMakeAFilter() {
        var filter = inTasklistOrder().get(0);
        signOn(LEADER, LEADERS);

        assertThatThrownBy(() -> filters.saveFilter(filter)).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> filters.deleteFilter(filter.getId())).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> filters.newTaskFilter("riêng")).isInstanceOf(AuthorizationException.class);
    }

    @Test
    void theTaskDueFirstComesFirstAndTheOneWithoutADeadlineLast() {
        give("không có hạn", null);
        give("tuần sau", Duration.ofDays(7));
        give("hôm qua", Duration.ofDays(-1));
        give("ngày mai", Duration.ofDays(1));
        signOn(LEADER, LEADERS);

        assertThat(tasksIn("Việc của đơn vị")).containsExactly("hôm qua", "ngày mai", "tuần sau", "không có hạn");
        assertThat(tasksIn("Sắp đến hạn")).containsExactly("ngày mai");
        assertThat(tasksIn("Quá hạn")).containsExactly("hôm qua");
    }

    @Test
    void aClaimedTaskIsInMyWorkAndStaysInTheWorkOfTheUnit() {
        var task = give("lập báo cáo", Duration.ofDays(1));
        tasks.claim(task.getId(), LEADER);
        signOn(LEADER, LEADERS);

        assertThat(tasksIn("Việc của tôi")).containsExactly("lập báo cáo");
        assertThat(tasksIn("Việc của đơn vị")).containsExactly("lập báo cáo");
        assertThat(tasksIn("Sắp đến hạn")).containsExactly("lập báo cáo");
    }

    @Test
    void anotherUnitSeesNothingOfIt() {
        give("lập báo cáo", Duration.ofDays(-1));
        signOn("snv.lanhdao", "snv.lanhdao");

        for (var filter : SharedFilter.values()) {
            assertThat(tasksIn(filter.title())).isEmpty();
        }
    }

    @Test
    void onlyApprovalsWaitForMyApproval() {
        var model = Bpmn.createExecutableProcess("approval")
                .startEvent()
                .userTask("userTask_writeReport")
                .name("Lập báo cáo")
                .camundaCandidateGroups(LEADERS)
                .endEvent()
                .done();
        var approval = Bpmn.createExecutableProcess("signature")
                .startEvent()
                .userTask("userTask_signPlan")
                .name("Ký kế hoạch")
                .camundaCandidateGroups(LEADERS)
                .endEvent()
                .done();
        repository
                .createDeployment()
                .addModelInstance("approval.bpmn", model)
                .addModelInstance("signature.bpmn", approval)
                .deploy();
        runtime.startProcessInstanceByKey("approval");
        runtime.startProcessInstanceByKey("signature");
        signOn(LEADER, LEADERS);

        assertThat(tasksIn("Chờ tôi duyệt")).containsExactly("Ký kế hoạch");
        assertThat(tasksIn("Việc của đơn vị")).containsExactlyInAnyOrder("Lập báo cáo", "Ký kế hoạch");
    }

    @Test
    void theListOfExpressionsIsExactlyWhatTheFiltersContain() {
        var used = new TreeSet<String>();
        for (var filter : inTasklistOrder()) {
            var found = Pattern.compile("\\$\\{[^}]*}").matcher(((FilterEntity) filter).getQueryInternal());
            while (found.find()) {
                used.add(found.group());
            }
        }

        assertThat(used).containsExactlyInAnyOrderElementsOf(SharedFilters.EXPRESSIONS);
    }

    private void signOn(String login, String group) {
        identity.setAuthentication(login, List.of(group));
    }

    private Task give(String name, Duration untilDue) {
        var task = tasks.newTask();
        task.setName(name);
        if (untilDue != null) {
            task.setDueDate(Date.from(NOW.plus(untilDue)));
        }
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), LEADERS);
        return task;
    }

    private List<Filter> inTasklistOrder() {
        return filters.createFilterQuery().list().stream()
                .sorted(Comparator.comparing(
                        filter -> (Integer) filter.getProperties().get("priority")))
                .toList();
    }

    private static List<String> ids(List<Filter> filters) {
        return filters.stream().map(Filter::getId).toList();
    }

    private List<String> tasksIn(String title) {
        var filter = filters.createFilterQuery().filterName(title).singleResult();
        return filters.<Task>list(filter.getId()).stream().map(Task::getName).toList();
    }
}
