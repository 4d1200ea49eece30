package vn.tiendo.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.HourlyWork;
import vn.tiendo.organization.ImportOfficers;
import vn.tiendo.substitution.domain.NewSubstitution;
import vn.tiendo.substitution.domain.TaskKind;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.DossierBrowser;
import vn.tiendo.testing.GivenWork;
import vn.tiendo.testing.PageBrowser;
import vn.tiendo.testing.RunningProvince;
import vn.tiendo.testing.SampleFiles;
import vn.tiendo.testing.TravellingClock;

/** From the morning on which an officer goes away to the morning after the last day. */
@RunningProvince
class SubstitutionTest {

    private static final String AWAY = "stc.chuyenvien";
    private static final String COLLEAGUE = "stc.chuyenvien2";
    private static final String LEADER = "stc.lanhdao";
    private static final String IN_PLACE = "Việc tôi làm thay";
    private static final Map<String, Object> PROGRESS =
            Map.of("step", "UPDATE_PROGRESS", "progressPercent", 40, "progressNote", "Đã rà soát một nửa.");

    @Autowired
    private MakeSubstitution make;

    @Autowired
    private EndSubstitution end;

    @Autowired
    private Desks desks;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private ImportOfficers officers;

    @Autowired
    private List<HourlyWork> hourlyWork;

    @LocalServerPort
    private int port;

    private LocalDate today;

    @BeforeEach
    void today() {
        today = VietnamTime.today(clock);
    }

    @AfterEach
    void nobodyIsAway() {
        clock.comeBack();
        jdbc.sql("select id from substitution where ended_at is null and ends_at > now()")
                .query(Long.class)
                .list()
                .forEach(id -> end.end(id, "quantri"));
        desks.letTheEngineWork();
    }

    @Test
    void whatTheOfficerHadTakenGoesOverAndComesBackByItself() {
        var task = new GivenWork(desks).allocatedTo(AWAY).assignmentTask(AWAY, "implement");
        make(AWAY, COLLEAGUE, 0, 1, null, AWAY);
        desks.letTheEngineWork();

        assertThat(assignee(task)).isEqualTo(COLLEAGUE);
        assertThat(ids(desks.of(COLLEAGUE).filtered(IN_PLACE))).contains(task.getId());
        assertThat(ids(desks.of(COLLEAGUE).filtered("Việc của tôi"))).contains(task.getId());
        assertThat(desks.of(COLLEAGUE).open(task).get("notices").toString())
                .contains("Làm thay mặt", name(AWAY), "%1$td/%1$tm/%1$tY".formatted(today.plusDays(1)));

        atMidnightAfter(1);
        desks.letTheEngineWork();
        assertThat(assignee(task)).isEqualTo(AWAY);
        assertThat(ids(desks.of(COLLEAGUE).filtered(IN_PLACE))).doesNotContain(task.getId());
        assertThat(rightsOf(COLLEAGUE, task)).isZero();
        desks.of(AWAY).submit(task, PROGRESS);
    }

    @Test
    void bothNamesStandBesideAFileThatTheSubstituteAdds() {
        var key = desks.businessKey(new GivenWork(desks).allocatedTo(AWAY).assignmentTask(AWAY, "implement"));
        var dossier = "/ho-so/nhiem-vu/" + key.substring(key.indexOf(':') + 1);
        var colleague = DossierBrowser.of(port, COLLEAGUE);
        long own = colleague.added(dossier, "Của mình.pdf", SampleFiles.pdf("1"));
        make(AWAY, COLLEAGUE, 0, 0, null, AWAY);
        desks.letTheEngineWork();
        long inPlace = colleague.added(dossier, "Làm thay.pdf", SampleFiles.pdf("2"));

        assertThat(behalfOf(own)).isNull();
        assertThat(behalfOf(inPlace)).isEqualTo(AWAY);
        assertThat(colleague.get(dossier).body()).contains("thay mặt " + name(AWAY));

        atMidnightAfter(0);
        desks.letTheEngineWork();
        assertThat(behalfOf(colleague.added(dossier, "Sau đó.pdf", SampleFiles.pdf("3"))))
                .isNull();
    }

    private @Nullable String behalfOf(long file) {
        return jdbc.sql("select on_behalf_of from stored_file where id = ?")
                .param(file)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }

    @Test
    void bothNamesStandInTheTrailAndTheNextTaskComesToTheSubstituteToo() {
        var work = new GivenWork(desks).allocatedTo(AWAY);
        make(AWAY, COLLEAGUE, 0, 0, null, AWAY);
        desks.letTheEngineWork();
        var first = work.assignmentTask(COLLEAGUE, "implement");
        desks.of(COLLEAGUE).submit(first, PROGRESS);

        assertThat(lastEvent(first)).containsEntry("actor", COLLEAGUE).containsEntry("on_behalf_of", AWAY);
        assertThat(PageBrowser.of(port, AWAY)
                        .get("/viec/" + desks.businessKey(first).replace(':', '/') + "/dien-bien")
                        .body())
                .contains("thay mặt " + name(AWAY));
        var next = work.assignmentTask(COLLEAGUE, "implement");
        assertThat(next.getId()).isNotEqualTo(first.getId());
        assertThat(next.getAssignee()).isEqualTo(COLLEAGUE);
        assertThat(ids(desks.of(COLLEAGUE).filtered(IN_PLACE))).contains(next.getId());
        assertThat(lent(first)).isZero();
    }

    @Test
    void aColleagueOfTheSameGroupActsInTheOwnName() {
        var task = new GivenWork(desks).reportTask(COLLEAGUE, "draftReport");
        make(AWAY, COLLEAGUE, 0, 0, null, AWAY);
        desks.letTheEngineWork();
        desks.of(COLLEAGUE).submit(task, Map.of("nothingToReport", true));

        assertThat(lastEvent(task)).containsEntry("actor", COLLEAGUE).containsEntry("on_behalf_of", null);
    }

    @Test
    void onlyTheKindsThatWereGivenReachTheSubstitute() {
        var work = new GivenWork(desks).drafted();
        make(LEADER, AWAY, 0, 0, List.of(TaskKind.REPORT_APPROVAL), LEADER);
        desks.letTheEngineWork();

        var approval = work.reportTask(AWAY, "approveReport");
        assertThat(work.assignmentTask(LEADER, "receiveAssignment")).isNotNull();
        assertThat(work.assignmentTask(AWAY, "receiveAssignment")).isNull();
        assertThat(ids(desks.of(AWAY).filtered(IN_PLACE))).contains(approval.getId());

        desks.of(AWAY).submit(approval, Map.of("decision", "PASS"));
        assertThat(lastEvent(approval)).containsEntry("actor", AWAY).containsEntry("on_behalf_of", LEADER);
    }

    @Test
    void whatIsOfferedLaterReachesTheSubstituteAtOnce() {
        make(LEADER, AWAY, 0, 0, List.of(TaskKind.ASSIGNMENTS), LEADER);
        desks.letTheEngineWork();
        var work = new GivenWork(desks);

        var task = work.assignmentTask(AWAY, "receiveAssignment");
        desks.of(AWAY).submit(task, Map.of("reception", "ACCEPT"));
        assertThat(work.assignmentTask(AWAY, "allocateOfficer")).isNotNull();
        assertThat(work.reportTask(AWAY, "approveReport")).isNull();
    }

    @Test
    void theOfficerMayStillTakeTheOwnWorkInPerson() {
        var task = new GivenWork(desks).reportTask(AWAY, "draftReport");
        make(AWAY, COLLEAGUE, 0, 0, null, AWAY);
        desks.letTheEngineWork();
        desks.of(AWAY).claim(task);

        assertThat(assignee(task)).isEqualTo(AWAY);
    }

    @Test
    void itBeginsAndEndsAtItsInstantsAlsoAfterADowntime() {
        var task = new GivenWork(desks).allocatedTo(AWAY).assignmentTask(AWAY, "implement");
        make(AWAY, COLLEAGUE, 2, 5, null, AWAY);
        desks.letTheEngineWork();
        assertThat(assignee(task)).isEqualTo(AWAY);

        atMidnightAfter(3);
        desks.letTheEngineWork();
        assertThat(assignee(task)).isEqualTo(COLLEAGUE);

        atMidnightAfter(20);
        desks.letTheEngineWork();
        assertThat(assignee(task)).isEqualTo(AWAY);
    }

    @Test
    void whatLayWhollyInADowntimeLendsNothing() {
        var task = new GivenWork(desks).allocatedTo(AWAY).assignmentTask(AWAY, "implement");
        long id = make(AWAY, COLLEAGUE, 2, 3, null, AWAY);
        atMidnightAfter(9);
        desks.letTheEngineWork();

        assertThat(assignee(task)).isEqualTo(AWAY);
        assertThat(instances(id)).isZero();
    }

    @Test
    void endedBeforeItsTimeEverythingIsReturned() {
        var work = new GivenWork(desks).allocatedTo(AWAY).drafted();
        var taken = work.assignmentTask(AWAY, "implement");
        long own = make(AWAY, COLLEAGUE, 0, 9, null, AWAY);
        long lent = make(LEADER, COLLEAGUE, 0, 9, null, LEADER);
        desks.letTheEngineWork();
        var offered = work.reportTask(COLLEAGUE, "approveReport");
        desks.of(COLLEAGUE).claim(offered);

        end.end(own, COLLEAGUE);
        end.end(lent, LEADER);
        desks.letTheEngineWork();
        assertThat(assignee(taken)).isEqualTo(AWAY);
        assertThat(assignee(offered)).isNull();
        assertThat(work.reportTask(COLLEAGUE, "approveReport")).isNull();
        assertThat(instances(own) + instances(lent)).isZero();
        assertThatThrownBy(() -> end.end(own, AWAY)).isInstanceOf(Refusal.class).hasMessageContaining("đã kết thúc");
    }

    @Test
    void whoIsNamedWhileAwayHasASubstituteFromTheStart() {
        make(AWAY, COLLEAGUE, 0, 0, null, AWAY);
        desks.letTheEngineWork();
        var work = new GivenWork(desks).allocatedTo(AWAY);

        assertThat(work.assignmentTask(COLLEAGUE, "implement").getAssignee()).isEqualTo(COLLEAGUE);
    }

    @Test
    void itEndsWhereTheSubstituteHasLeft() {
        employ(true);
        var task = new GivenWork(desks).allocatedTo(AWAY).assignmentTask(AWAY, "implement");
        make(AWAY, "stc.tam", 0, 9, null, AWAY);
        desks.letTheEngineWork();
        assertThat(assignee(task)).isEqualTo("stc.tam");

        employ(false);
        hourlyWork.forEach(HourlyWork::run);
        desks.letTheEngineWork();
        assertThat(assignee(task)).isEqualTo(AWAY);
    }

    @Test
    void whatAColleagueGivesBackReachesTheSubstituteWithinTheHour() {
        var work = new GivenWork(desks).drafted();
        var task = work.reportTask(LEADER, "approveReport");
        desks.of(LEADER).claim(task);
        make(LEADER, AWAY, 0, 0, List.of(TaskKind.REPORT_APPROVAL), LEADER);
        desks.letTheEngineWork();
        assertThat(assignee(task)).isEqualTo(AWAY);

        var other = new GivenWork(desks).reportTask(AWAY, "draftReport");
        assertThat(lent(other)).isZero();
        engine.getTaskService().setAssignee(task.getId(), null);
        hourlyWork.forEach(HourlyWork::run);
        assertThat(work.reportTask(AWAY, "approveReport")).isNotNull();
    }

    private void employ(boolean active) {
        officers.run("""
                login,full_name,email,unit,roles,active
                stc.tam,Chuyên viên tạm thời,stc.tam@laichau.example,STC,chuyenvien,%s
                """.formatted(active).getBytes(StandardCharsets.UTF_8));
    }

    private long make(
            String absent, String substitute, int from, int to, @Nullable List<TaskKind> kinds, String actor) {
        return make.make(
                new NewSubstitution(
                        absent, substitute, today.plusDays(from), today.plusDays(to), kinds, "Nghỉ phép năm"),
                actor);
    }

    /** A second later: the engine's clock counts in milliseconds. */
    private void atMidnightAfter(int days) {
        clock.travelTo(ZonedDateTime.of(today.plusDays(days + 1).atTime(0, 0, 1), VietnamTime.ZONE)
                .toInstant());
    }

    private @Nullable String assignee(Task task) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskId(task.getId())
                .singleResult()
                .getAssignee();
    }

    private long rightsOf(String login, Task task) {
        return engine.getAuthorizationService()
                .createAuthorizationQuery()
                .userIdIn(login)
                .resourceId(task.getId())
                .count();
    }

    private long instances(long substitution) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("substitution:" + substitution)
                .count();
    }

    private long lent(Task task) {
        return jdbc.sql("select count(*) from lent_task where task_id = ?")
                .param(task.getId())
                .query(Long.class)
                .single();
    }

    /** The newest line of the trail that somebody wrote, not the system. */
    private Map<String, Object> lastEvent(Task task) {
        var key = engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey()
                .split(":");
        return jdbc.sql("""
                        select actor, on_behalf_of from audit_event
                        where subject_kind = ? and subject_id = ? and actor <> 'he-thong' order by id desc limit 1""").params(key[0], key[1]).query().singleRow();
    }

    private String name(String login) {
        return jdbc.sql("select full_name from officer where login = ?")
                .param(login)
                .query(String.class)
                .single();
    }

    private static List<String> ids(List<Task> tasks) {
        return tasks.stream().map(Task::getId).toList();
    }
}
