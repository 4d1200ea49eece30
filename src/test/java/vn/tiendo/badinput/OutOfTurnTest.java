package vn.tiendo.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.testing.OfficerBrowser.ENGINE;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.RunningProvince;
import vn.tiendo.testing.WholeDatabase;

/** Good input at the wrong moment, to the wrong task or by the wrong officer; and refusals late in a use case. */
@RunningProvince
class OutOfTurnTest {

    private static final String OVER = "Việc này đã được xử lý xong hoặc đã thu hồi; hãy tải lại danh sách công việc.";
    private static final String NOT_YOURS =
            "Việc này không thuộc thẩm quyền của đồng chí; hãy chọn việc khác trong danh sách.";

    @Autowired
    private Desks desks;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private OpenWork work;
    private Counter counter;
    private WholeDatabase database;

    @BeforeEach
    void theOfficersAreThere() {
        work = new OpenWork(desks);
        counter = new Counter(port);
        database = new WholeDatabase(jdbc);
    }

    @Test
    void aSubmissionSentTwiceCountsOnce() {
        var open = work.at("draftReport");
        assertThat(counter.submit(open).status()).isEqualTo(204);
        var before = database.contents();
        refused(counter.submit(open), 404, OVER);
        assertThat(database.contents()).isEqualTo(before);
    }

    @Test
    void aTaskThatNeverWasIsOver() {
        refused(counter.submit("stc.vanthu", "khong-co", Map.of()), 404, OVER);
    }

    @Test
    void nobodySubmitsTheTaskOfAnotherUnitOrRole() {
        var open = work.at("allocateOfficer");
        counter.of("stp.lanhdao");
        counter.of("snv.chuyenvien");
        counter.of("ubnd.lanhdao");
        var before = database.contents();
        for (var login : List.of("stp.lanhdao", "snv.chuyenvien", "ubnd.lanhdao")) {
            refused(counter.submit(login, open.task().getId(), GoodInput.of(open.form())), 403, NOT_YOURS);
        }
        assertThat(database.contents()).isEqualTo(before);
    }

    @Test
    void whatAColleagueHasTakenIsTheColleaguesUntilItIsGivenBack() {
        var open = work.at("draftPlan");
        var claim = ENGINE + "/task/" + open.task().getId() + "/claim";
        assertThat(counter.of("stc.chuyenvien2")
                        .post(claim, "{\"userId\":\"stc.chuyenvien2\"}")
                        .status())
                .isEqualTo(204);
        counter.of("stc.chuyenvien");
        var before = database.contents();
        refused(
                counter.submit(open),
                400,
                "Việc này đang do người khác xử lý; hãy đề nghị người đó trả lại việc trước.");
        assertThat(database.contents()).isEqualTo(before);
        assertThat(counter.of("stc.chuyenvien2")
                        .post(ENGINE + "/task/" + open.task().getId() + "/unclaim", "{}")
                        .status())
                .isEqualTo(204);
        assertThat(counter.submit(open).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                directiveIntake | stc.vanthu     | {"variables":{"unit":{"value":"ubnd"}}}            | 400 | NO_INPUT
                directiveIntake | stc.vanthu     | {"variables":{"initiator":{"value":"x.vanthu"}}}   | 400 | NO_INPUT
                planPreparation | stc.chuyenvien | {"variables":{"planId":{"value":1}}}               | 400 | NO_INPUT
                planPreparation | stc.chuyenvien | {"variables":{"a":{"type":"Object","value":"rO0"}}} | 400 | NO_TYPE
                planPreparation | stc.chuyenvien | {"variables":{},"businessKey":"plan:1"}            | 400 | NO_KEY
                planPreparation | stc.chuyenvien | {"variables":{},"businessKey":7}                   | 400 | UNREADABLE
                planPreparation | stc.vanthu     | {"variables":{}}                                   | 403 | NOT_YOURS
                directiveIntake | stc.lanhdao    | {"variables":{}}                                   | 403 | NOT_YOURS
                assignment      | stc.chuyenvien | {"variables":{}}                                   | 403 | NOT_YOURS
                """)
    void aStartFormTakesNothing(String process, String login, String body, int status, Sentence sentence) {
        counter.of(login);
        var before = database.contents();
        refused(
                counter.of(login).post(ENGINE + "/process-definition/key/" + process + "/submit-form", body),
                status,
                sentence.text);
        assertThat(database.contents()).isEqualTo(before);
    }

    @Test
    void lettersThatAreNoUtf8AreNotRead() {
        var open = work.at("draftReport");
        var browser = counter.of(open.login());
        var body = "{\"variables\":{\"content\":{\"value\":\"Đã xong\"}}}".getBytes(StandardCharsets.ISO_8859_1);
        body[body.length - 6] = (byte) 0xC3;
        var before = database.contents();
        refused(
                browser.send(browser.token(
                        browser.request(ENGINE + "/task/" + open.task().getId() + "/submit-form")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofByteArray(body)))),
                400,
                SentBodies.NOT_READABLE);
        assertThat(database.contents()).isEqualTo(before);
    }

    @Test
    void theItemOfAnotherPlanIsNotAssignedHere() {
        var other = work.at("assignRemaining");
        var item = desks.of(other.login()).open(other.task()).get("item");
        var open = work.at("assignRemaining");
        var values = GoodInput.of("assignRemaining");
        values.put("item", item);
        counter.of(open.login());
        var before = database.contents();
        refused(
                counter.submit(open, values),
                400,
                "Nhiệm vụ này không còn chờ phân công; hãy tải lại trang để xem nhiệm vụ còn lại.");
        assertThat(database.contents()).isEqualTo(before);
    }

    @Test
    void aTakenNumberUndoesEverythingAndTheNextOneIsOffered() {
        var values = GoodInput.of("issuePlan");
        values.put("number", "815");
        assertThat(counter.submit(work.at("issuePlan"), values).status()).isEqualTo(204);
        var open = work.at("issuePlan");
        var before = database.contents();
        var answer = counter.submit(open, values);
        assertThat(answer.status()).isEqualTo(400);
        var message = answer.json().path("message").asText();
        OneSentence.in(message);
        assertThat(message)
                .startsWith("Số 815 năm ")
                .contains("đã cấp cho văn bản 815/KH-STC", "hãy nhập số khác, hoặc để trống để lấy số tiếp theo (");
        assertThat(database.contents()).isEqualTo(before);
        assertThat(counter.submit(open).status()).isEqualTo(204);
    }

    @Test
    void aRefusalAfterTheNumberWasGivenTakesTheNumberBack() {
        var open = work.at("issuePlan");
        var values = GoodInput.of("issuePlan");
        values.put("issuedOn", "1920-01-01");
        counter.of(open.login());
        var before = database.contents();
        refused(counter.submit(open, values), 400, "Ngày ban hành có năm 1920 là không thể: hãy kiểm tra lại ngày.");
        assertThat(database.contents()).isEqualTo(before);
    }

    private enum Sentence {
        NO_INPUT("Phiếu bắt đầu không có ô nhập; hãy tải lại trang rồi bấm «Bắt đầu»."),
        NO_TYPE("Ô «a» không nhận kiểu dữ liệu này; hãy tải lại trang rồi nhập lại trên biểu mẫu."),
        NO_KEY("Không được tự đặt khóa nghiệp vụ; hãy bấm «Bắt đầu» trên phiếu."),
        UNREADABLE(SentBodies.NOT_READABLE),
        NOT_YOURS(OutOfTurnTest.NOT_YOURS);

        private final String text;

        Sentence(String text) {
            this.text = text;
        }
    }

    private static void refused(Answer answer, int status, String sentence) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("message").asText()).isEqualTo(sentence);
        OneSentence.in(sentence);
    }
}
