package vn.tiendo.substitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.testing.OfficerBrowser.ENGINE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.VietnamTime;
import vn.tiendo.substitution.domain.NewSubstitution;
import vn.tiendo.substitution.domain.TaskKind;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.GivenWork;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.RunningProvince;
import vn.tiendo.testing.TestPeople;
import vn.tiendo.testing.TravellingClock;

/** The instant at which it ends, by every route: nothing that was lent outlives it, whatever the engine still has. */
@RunningProvince
class LapsedSubstitutionTest {

    private static final String LEADER = "stc.lanhdao";
    private static final String SUBSTITUTE = "stc.chuyenvien2";
    private static final String LAPSED = "Thời gian làm thay đã hết";
    private static final Map<String, String> PASS = Map.of("decision", "PASS");
    private static final String FORM = "{\"variables\":{\"decision\":{\"value\":\"PASS\"}}}";

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
    private PlatformTransactionManager transactions;

    @Autowired
    private TravellingClock clock;

    @LocalServerPort
    private int port;

    private GivenWork work;
    private long substitution;
    private LocalDate today;

    @BeforeEach
    void theLeaderIsAwayToday() {
        work = new GivenWork(desks).drafted();
        today = VietnamTime.today(clock);
        substitution = make.make(
                new NewSubstitution(LEADER, SUBSTITUTE, today, today, List.of(TaskKind.REPORT_APPROVAL), "Đi công tác"),
                LEADER);
        desks.letTheEngineWork();
    }

    @AfterEach
    void theLeaderIsBack() {
        clock.comeBack();
        jdbc.sql("select id from substitution where ended_at is null and ends_at > now()")
                .query(Long.class)
                .list()
                .forEach(id -> end.end(id, "quantri"));
        desks.letTheEngineWork();
    }

    @Test
    void beforeThatInstantEveryRouteIsOpenAndAfterItEveryRouteIsShut() {
        var task = work.reportTask(SUBSTITUTE, "approveReport");
        var at = ENGINE + "/task/" + task.getId();
        clock.travelTo(midnight().minusSeconds(30).toInstant());
        var browser = browser(SUBSTITUTE);
        for (var path : List.of("", "/form", "/deployed-form", "/form-variables", "/localVariables", "/comment")) {
            assertThat(browser.get(at + path).status()).as(path).isEqualTo(200);
        }
        assertThat(browser.post(at + "/claim", "{\"userId\":\"" + SUBSTITUTE + "\"}")
                        .status())
                .isEqualTo(204);

        clock.travelTo(midnight().toInstant());
        for (var path : List.of("/form-variables", "/localVariables", "/localVariables/unitName", "/variables")) {
            assertThat(browser.get(at + path).status()).as(path).isIn(403, 404, 500);
            assertThat(browser.get(at + path).body()).as(path).doesNotContain("Sở Tài chính");
        }
        refused(browser.post(at + "/submit-form", FORM));
        refused(browser.post(at + "/complete", "{}"));
        refused(browser.post(at + "/unclaim", "{}"));
        refused(browser.post(at + "/claim", "{\"userId\":\"" + SUBSTITUTE + "\"}"));
        refused(browser.post(at + "/assignee", "{\"userId\":null}"));
        refused(browser.post(at + "/comment/create", "{\"message\":\"x\"}"));
        assertThat(browser.post(at + "/submit-form", FORM).body()).contains(LAPSED);

        clock.travelTo(midnight().plusSeconds(1).toInstant());
        desks.letTheEngineWork();
        assertThat(work.reportTask(SUBSTITUTE, "approveReport")).isNull();
        refused(browser.post(at + "/submit-form", FORM));
        var leader = desks.of(LEADER);
        var back = work.reportTask(LEADER, "approveReport");
        assertThat(back.getAssignee()).isNull();
        leader.submit(back, PASS);
    }

    @Test
    void whoSubmitsWhileItIsBeingEndedIsRefused() throws Exception {
        var task = work.reportTask(SUBSTITUTE, "approveReport");
        var submission = new TransactionTemplate(transactions).execute(status -> {
            end.end(substitution, LEADER);
            var waiting = CompletableFuture.runAsync(() -> desks.of(SUBSTITUTE).submit(task, PASS));
            assertThatThrownBy(() -> waiting.get(1500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        });

        assertThat(submission).isNotNull();
        assertThatThrownBy(() -> submission.get(30, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining(LAPSED);
        desks.letTheEngineWork();
        assertThat(work.reportTask(LEADER, "approveReport")).isNotNull();
    }

    @Test
    void whoSubmitsFirstHasDoneItAndTheEndWaits() throws Exception {
        var task = work.reportTask(SUBSTITUTE, "approveReport");
        var ending = new TransactionTemplate(transactions).execute(status -> {
            desks.of(SUBSTITUTE).submit(task, PASS);
            var waiting = CompletableFuture.runAsync(() -> end.end(substitution, LEADER));
            assertThatThrownBy(() -> waiting.get(1500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        });

        assertThat(ending).isNotNull().succeedsWithin(Duration.ofSeconds(30));
        assertThat(jdbc.sql("select on_behalf_of from audit_event where actor = ? order by id desc limit 1")
                        .param(SUBSTITUTE)
                        .query(String.class)
                        .single())
                .isEqualTo(LEADER);
    }

    @Test
    void nobodyElseHasAnyOfIt() {
        var task = work.reportTask(SUBSTITUTE, "approveReport");
        for (var login : List.of("stc.chuyenvien", "stc.vanthu", "snv.lanhdao", "snv.chuyenvien")) {
            var browser = browser(login);
            var at = ENGINE + "/task/" + task.getId();
            assertThat(browser.get(at).status()).as(login).isIn(403, 404);
            refused(browser.post(at + "/claim", "{\"userId\":\"" + login + "\"}"));
            refused(browser.post(at + "/submit-form", FORM));
        }
    }

    private ZonedDateTime midnight() {
        return today.plusDays(1).atStartOfDay(VietnamTime.ZONE);
    }

    private OfficerBrowser browser(String login) {
        return OfficerBrowser.signedOn(port, login, TestPeople.PASSWORD);
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(400, 403, 404);
    }
}
