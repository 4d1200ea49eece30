package vn.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.demo.travel.Scenarios.Login;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.TravellingClock;

/** Each of the five instruments begins at its own start, and nothing of the work before is left. */
@RunningDemo
class ScenarioLoaderTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ScenarioLoader scenarios;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @ParameterizedTest
    @CsvSource({
        "S000, 2022-05-01T08:00:00+07:00, 1, btg.chuyenvien, assignRemaining",
        "S001, 2024-05-09T08:00:00+07:00, 1, dth1.lanhdao, receiveAssignment",
        "S002, 2022-08-25T08:00:00+07:00, 1, t2bp.lanhdao, receiveAssignment",
        "S003, 2014-04-02T08:00:00+07:00, 1, cb12.chuyenvien, draftReport",
        "S004, 2025-01-22T08:00:00+07:00, 2, qnbp.lanhdao, receiveAssignment"
    })
    void itBeginsAtItsOwnStartWithWorkOnTheDesks(String id, String start, int plans, String login, String form) {
        var loaded = scenarios.load(id);

        assertThat(loaded.clock()).isEqualTo(start);
        assertThat(loaded.plans()).hasSize(plans);
        var desk = new Desks(engine).of(login);
        assertThat(desk.open(desk.newest(form))).isNotEmpty();
        assertThat(loaded.logins())
                .extracting(Login::login)
                .doesNotHaveDuplicates()
                .allSatisfy(one -> assertThat(engine.getIdentityService().checkPassword(one, "demo"))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"S000", "S001", "S002", "S003", "S004", ScenarioLoader.OWN})
    void nothingHappenedInTheFutureAndNothingIsLeftThatIsDueAlready(String id) {
        scenarios.load(id);

        assertThat(jdbc.sql("select max(at) from audit_event")
                        .query(Instant.class)
                        .single())
                .isBefore(clock.instant());
        assertThat(engine.getTaskService().createTaskQuery().unlimitedList())
                .extracting(Task::getCreateTime)
                .allSatisfy(created -> assertThat(created).isBefore(clock.instant()));
        assertThat(engine.getManagementService().createJobQuery().executable().count())
                .isZero();
        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
    }

    @Test
    void s003IsIssuedToADozenReportingUnits() {
        scenarios.load("S003");

        assertThat(jdbc.sql("select unit_code from report_obligation where due_at = '2014-12-15T00:00:00+07:00'")
                        .query(String.class)
                        .list())
                .hasSize(12)
                .allMatch(unit -> unit.startsWith("CB"));
        assertThat(jdbc.sql("select unit_code from assignment where unit_code not like 'CB%' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("BTGDU", "DNBCV");
        for (int unit = 1; unit <= 12; unit++) {
            var desks = new Desks(engine);
            assertThat(desks.of("cb%02d.chuyenvien".formatted(unit)).tasks("draftReport"))
                    .hasSize(1);
            assertThat(desks.of("cb%02d.lanhdao".formatted(unit)).tasks("receiveAssignment"))
                    .hasSize(1);
        }
    }

    @Test
    void thePartiesOfS004BothHaveTheSharedTasksAndTheirOwn() {
        scenarios.load("S004");

        assertThat(jdbc.sql("""
                        select p.unit_code || ' ' || string_agg(i.ordinal || '=' || a.unit_code, ' ' order by i.ordinal)
                        from plan p join plan_item i on i.plan_id = p.id join assignment a on a.plan_item_id = i.id
                        group by p.unit_code order by 1""").query(String.class).list())
                .containsExactly("QNBP 1=QNBP 2=QNBP 3=QNBP", "QNSTTTT 1=QNSTTTT 2=QNSTTTT 4=QNSTTTT");
    }

    @Test
    void loadedAgainItIsTheSame() {
        scenarios.load("S003");
        var first = work();
        scenarios.load("S000");
        assertThat(work()).isNotEqualTo(first);

        scenarios.load("S003");

        assertThat(work()).isEqualTo(first);
    }

    @Test
    void theProvincesOwnWorkComesBackWithoutTheUnitsOfOldInstruments() {
        scenarios.load("S003");

        assertThat(scenarios.load(ScenarioLoader.OWN).plans()).hasSize(22);
        assertThat(jdbc.sql("""
                        select count(*) from assignment a join unit u on u.code = a.unit_code
                        where u.valid_to is not null""").query(Long.class).single()).isZero();
    }

    @Test
    void whatAPowerCutInterruptedIsLoadedAtTheNextStart() {
        scenarios.load("S003");
        jdbc.sql("insert into demo.loading values ('S002')").update();

        scenarios.endWhatWasBegun();

        assertThat(jdbc.sql("select title from plan").query(String.class).list())
                .containsExactly("Triển khai Đề án theo Quyết định 837/QĐ-TTg");
        assertThat(jdbc.sql("select count(*) from demo.loading")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** What there is of each kind, and everything that happened with its day. */
    private TreeMap<String, List<String>> work() {
        var work = new TreeMap<String, List<String>>();
        work.put(
                "events",
                jdbc.sql(
                                "select to_char(at, 'YYYY-MM-DD HH24:MI ') || actor || ' ' || action || ' ' || subject_kind || ' '"
                                        + " || subject_id from audit_event order by id")
                        .query(String.class)
                        .list());
        work.put(
                "tasks",
                engine.getTaskService().createTaskQuery().unlimitedList().stream()
                        .map(task -> task.getName() + " " + task.getDueDate())
                        .sorted()
                        .toList());
        work.put(
                "documents",
                jdbc.sql("select id || ' ' || coalesce(number_written, '') || ' ' || abstract from official_document"
                                + " order by id")
                        .query(String.class)
                        .list());
        work.put(
                "history",
                List.of(String.valueOf(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .count())));
        return work;
    }
}
