package vn.tiendo.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.HeldRows;
import vn.tiendo.testing.RunningProvince;
import vn.tiendo.testing.WholeDatabase;

/** Officers who act at the same instant, and a database that goes away in the middle. */
@RunningProvince
class AtTheSameTimeTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Desks desks;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private OpenWork work;
    private Counter counter;

    @BeforeEach
    void theOfficersAreThere() {
        work = new OpenWork(desks);
        counter = new Counter(port);
    }

    @Test
    void ofTwoOfficersWhoSubmitTheSameTaskOneSucceedsAndTheOtherIsToldSo() throws Exception {
        var open = work.at("draftPlan");
        var plan = plan();
        CompletableFuture<Answer> first;
        CompletableFuture<Answer> second;
        try (var held = new HeldRows(dataSource, "select 1 from plan where id = " + plan + " for update")) {
            first = counter.submitMeanwhile("stc.chuyenvien", open.task().getId(), GoodInput.of("draftPlan"));
            second = counter.submitMeanwhile("stc.chuyenvien2", open.task().getId(), GoodInput.of("draftPlan"));
            held.awaitWaiting(2);
        }
        var answers = List.of(first.get(), second.get());
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 404);
        var late = answers.stream()
                .filter(answer -> answer.status() == 404)
                .findFirst()
                .orElseThrow();
        assertThat(late.json().path("message").asText())
                .isEqualTo("Việc này đã được xử lý xong hoặc đã thu hồi; hãy tải lại danh sách công việc.");
        assertThat(audited(plan, "Soạn dự thảo")).isEqualTo(1);
        assertThat(tasks(open, "reviewPlan")).isEqualTo(1);
    }

    @Test
    void twoUnitsThatAnswerAtTheSameInstantBothSucceed() throws Exception {
        var open = work.at("giveOpinion");
        var plan = plan();
        var other = desks.of("sct.chuyenvien").newest("giveOpinion");
        CompletableFuture<Answer> first;
        CompletableFuture<Answer> second;
        try (var held =
                new HeldRows(dataSource, "select 1 from plan_consultation where plan_id = " + plan + " for update")) {
            first = counter.submitMeanwhile("syt.chuyenvien", open.task().getId(), GoodInput.of("giveOpinion"));
            second = counter.submitMeanwhile("sct.chuyenvien", other.getId(), Map.of("stance", "AGREE"));
            held.awaitWaiting(2);
        }
        assertThat(List.of(first.get(), second.get()))
                .extracting(Answer::status)
                .containsExactly(204, 204);
        assertThat(jdbc.sql("select count(*) from plan_consultation where plan_id = ? and answered_at is not null")
                        .param(plan)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(audited(plan, "Góp ý dự thảo")).isEqualTo(1);
        assertThat(audited(plan, "Nhất trí với dự thảo")).isEqualTo(1);
        assertThat(tasks(open, "incorporateOpinions")).isEqualTo(1);
    }

    @Test
    void ofTwoClerksWhoTypeTheSameNumberOneIsToldWhoHasIt() throws Exception {
        var one = work.at("issuePlan");
        var two = work.at("issuePlan");
        var values = GoodInput.of("issuePlan");
        values.put("number", "4711");
        CompletableFuture<Answer> first;
        CompletableFuture<Answer> second;
        try (var held = new HeldRows(dataSource, "select 1 from number_counter where issuer_code = 'STC' for update")) {
            first = counter.submitMeanwhile("stc.vanthu", one.task().getId(), values);
            second = counter.submitMeanwhile("stc.vanthu", two.task().getId(), values);
            held.awaitWaiting(2);
        }
        var answers = List.of(first.get(), second.get());
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 400);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 400)
                        .findFirst()
                        .orElseThrow()
                        .body())
                .contains("đã cấp cho văn bản 4711/KH-STC");
    }

    @Test
    void aDatabaseThatGoesAwayLeavesNothingHalfDoneAndTheFormCanBeSentAgain() throws Exception {
        var open = work.at("issuePlan");
        var values = GoodInput.of("issuePlan");
        var database = new WholeDatabase(jdbc);
        var before = database.contents();
        CompletableFuture<Answer> sent;
        try (var held = new HeldRows(dataSource, "select 1 from plan where id = " + plan() + " for update")) {
            sent = counter.submitMeanwhile(open.login(), open.task().getId(), values);
            held.awaitWaiting(1);
            held.killWaiting();
            held.awaitWaiting(0);
        }
        assertThat(sent.get().status()).isEqualTo(500);
        assertThat(sent.get().json().path("message").asText())
                .isEqualTo("Hệ thống gặp sự cố nên chưa ghi nhận; nội dung vẫn còn trên màn hình,"
                        + " hãy gửi lại sau ít phút.");
        assertThat(sent.get().body()).doesNotContain("terminating", "SQL", "\tat ");
        assertThat(database.contents()).isEqualTo(before);
        assertThat(counter.submit(open).status()).isEqualTo(204);
        assertThat(jdbc.sql("select issued_at is not null from plan where id = ?")
                        .param(plan())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /** The newest plan. */
    private long plan() {
        return jdbc.sql("select max(id) from plan").query(Long.class).single();
    }

    private int audited(long plan, String action) {
        return jdbc.sql("select count(*) from audit_event"
                        + " where subject_kind = 'plan' and subject_id = ? and action = ?")
                .params(Long.toString(plan), action)
                .query(Integer.class)
                .single();
    }

    private long tasks(OpenWork.Open open, String form) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(open.task().getProcessInstanceId())
                .taskDefinitionKey("userTask_" + form)
                .count();
    }
}
