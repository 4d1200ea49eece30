package vn.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.TienDoApplication;
import vn.tiendo.deadline.domain.Status;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.OwnDatabase;
import vn.tiendo.testing.TravellingClock;

/** What the demo finds on its desks after the first start. */
@SpringBootTest(classes = TienDoApplication.class, properties = "camunda.bpm.job-execution.enabled=false")
@Import({OwnDatabase.class, DemoProvince.class, DemoWork.class})
class DemoWorkTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private FirstWork firstWork;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private JdbcClient jdbc;

    static Stream<String> logins() {
        var ofUnits = Stream.of("x01", "p01", "dux01", "dup01", "cat", "bchbp", "stc", "syt", "btgdv")
                .flatMap(unit -> Stream.of(unit + ".chuyenvien", unit + ".lanhdao"));
        var others = Stream.of(
                "vpub.vanthu",
                "vpub.chuyenvien",
                "vpub.theodoi",
                "ubnd.lanhdao",
                "ubnd.nguoiky",
                "vptu.vanthu",
                "vptu.chuyenvien",
                "vptu.theodoi",
                "tu.lanhdao",
                "tu.nguoiky",
                "btgdv.theodoi",
                "cat.vanthu",
                "cat.nguoiky",
                "bchbp.vanthu",
                "x01.vanthu",
                "p01.vanthu",
                "dux01.vanthu");
        return Stream.concat(ofUnits, others);
    }

    @ParameterizedTest
    @MethodSource("logins")
    void everybodyFindsWorkAndOpensIt(String login) {
        var desk = new Desks(engine).of(login);
        var work = new HashSet<>(desk.filtered("Việc của tôi"));
        work.addAll(desk.filtered("Việc của đơn vị"));

        assertThat(work).isNotEmpty();
        assertThat(work).allSatisfy(task -> assertThat(desk.open(task)).isNotEmpty());
    }

    @Test
    void everyTaskOfEveryModelIsOpenSomewhere() {
        assertThat(openTasks()).extracting(Task::getTaskDefinitionKey).containsAll(userTasks());
    }

    @ParameterizedTest
    @ValueSource(strings = {"stc.chuyenvien", "stc.lanhdao", "btgdv.chuyenvien", "bchbp.chuyenvien", "x01.lanhdao"})
    void someWorkIsDueSoon(String login) {
        assertThat(new Desks(engine).of(login).filtered("Sắp đến hạn")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stc.chuyenvien", "sxd.lanhdao", "vptu.chuyenvien", "dux10.chuyenvien", "vpub.theodoi"})
    void someWorkIsOverdue(String login) {
        assertThat(new Desks(engine).of(login).filtered("Quá hạn")).isNotEmpty();
    }

    @Test
    void somebodyWorksInTheNameOfALeaderWhoIsAway() {
        assertThat(new Desks(engine).of("svhttdl.nguoiky").filtered("Việc tôi làm thay"))
                .isNotEmpty();
        assertThat(jdbc.sql("select action from audit_event where actor = 'svhttdl.nguoiky'"
                                + " and on_behalf_of = 'svhttdl.lanhdao'")
                        .query(String.class)
                        .list())
                .containsExactly("Tiếp nhận nhiệm vụ");
    }

    @Test
    void assignmentsAndReportsAreDoneInTimeOpenAndOverdue() {
        assertThat(statuses("select due_at, proposed_at as at, completed_at is not null as done from assignment"))
                .contains(Status.DONE_ON_TIME, Status.OPEN_IN_TIME, Status.OPEN_OVERDUE, Status.OPEN_WITHOUT_DEADLINE);
        assertThat(statuses("select o.due_at, r.submitted_at as at, r.id is not null as done from report_obligation o "
                        + "left join report_round r on r.obligation_id = o.id and r.accepted"))
                .contains(Status.DONE_ON_TIME, Status.OPEN_IN_TIME, Status.OPEN_OVERDUE);
    }

    @Test
    void nothingHappenedInTheFutureAndNothingIsLeftToTheEngineThatIsDueAlready() {
        assertThat(jdbc.sql("select max(at) from audit_event")
                        .query(Instant.class)
                        .single())
                .isBefore(clock.instant());
        assertThat(openTasks())
                .allSatisfy(task -> assertThat(task.getCreateTime()).isBefore(clock.instant()));
        assertThat(engine.getManagementService().createJobQuery().executable().list())
                .isEmpty();
        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
    }

    @Test
    void atARestartNothingIsMade() {
        var before = everything();

        assertThat(firstWork.ensure()).isFalse();

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void workThatIsCutShortLeavesNothingBehind() {
        var before = everything();
        List<Chapter> cutShort = List.of(new AtOnce(), stage -> {
            throw new IllegalStateException("the power went out");
        });

        assertThatThrownBy(() -> firstWork.tell(cutShort, LocalDate.now(clock))).hasMessage("the power went out");

        assertThat(everything()).isEqualTo(before);
        assertThat(clock.instant()).isCloseTo(Clock.systemUTC().instant(), within(5, ChronoUnit.SECONDS));
    }

    private List<Task> openTasks() {
        return engine.getTaskService().createTaskQuery().unlimitedList();
    }

    private Set<String> userTasks() {
        return engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .map(definition -> engine.getRepositoryService().getBpmnModelInstance(definition.getId()))
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                // Asked only when a mail server has refused an address.
                .filter(task -> !task.equals("userTask_mendAddress"))
                .collect(Collectors.toSet());
    }

    private Set<Status> statuses(String query) {
        return jdbc
                .sql(query)
                .query((row, number) -> {
                    var due = row.getTimestamp("due_at");
                    var handedIn =
                            row.getBoolean("done") ? row.getTimestamp("at").toInstant() : null;
                    return Status.of(due == null ? null : due.toInstant(), handedIn, clock.instant());
                })
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private List<Long> everything() {
        return List.of(
                engine.getRuntimeService().createProcessInstanceQuery().count(),
                engine.getHistoryService().createHistoricTaskInstanceQuery().count(),
                jdbc.sql("select count(*) from audit_event").query(Long.class).single(),
                jdbc.sql("select count(*) from official_document")
                        .query(Long.class)
                        .single());
    }
}
