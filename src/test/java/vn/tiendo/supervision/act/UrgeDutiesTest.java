package vn.tiendo.supervision.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.NotFound;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.Overdue;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.SmtpServer;

/** Several units urged at once: on record, by mail, by letter, and in Tasklist. */
@PagesTest
class UrgeDutiesTest {

    private static final UrgingOrder.LetterWish LETTER =
            new UrgingOrder.LetterWish("UBND", "VP", "Lai Châu", "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Nguyễn Văn A");

    @Autowired
    private UrgeDuties urge;

    @Autowired
    private UrgingRecords records;

    @Autowired
    private OpenUrgingLetter openLetter;

    @Autowired
    private Overdue overdue;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private IssuedPlans plans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Desks desks;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private LateWork late;

    @BeforeEach
    void threeUnitsAreLate() {
        late = beans.createBean(LateWork.class);
    }

    @AfterEach
    void backToday() {
        late.end();
    }

    @Test
    void everyUnitIsUrgedOnceOnRecordAndByOneMailToEachOfItsPeople() {
        long batch = urge.urge(order(late.all(), "Đề nghị khẩn trương.", null, null, null), "vpub.theodoi");

        var acts = records.ofBatch(batch);
        assertThat(acts).extracting(UrgingRecords.Act::unit).containsExactlyInAnyOrder("STC", "SYT", "SCT");
        assertThat(acts)
                .filteredOn(act -> act.unit().equals("STC"))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.duties()).isEqualTo(2);
                    assertThat(records.lines(act.id()))
                            .extracting(UrgingRecords.Line::daysLate)
                            .containsExactly(3, 3);
                });
        assertThat(late.recipients())
                .containsExactly(
                        "sct.chuyenvien",
                        "sct.lanhdao",
                        "stc.chuyenvien",
                        "stc.lanhdao",
                        "syt.chuyenvien",
                        "syt.lanhdao");
        var mail = jdbc.sql("select subject || html || plain from mail where recipient = 'stc.lanhdao'")
                .query(String.class)
                .single();
        assertThat(mail)
                .contains("Đôn đốc: 2 việc chưa hoàn thành, 2 quá hạn", "Đề nghị khẩn trương.")
                .contains(late.stc.path() + "\"", late.report.path() + "\"", "quá hạn 3 ngày")
                .contains("Rà soát &lt;script&gt; &amp; quy trình")
                .doesNotContain(" th:");
        assertThat(audit.last(Duties.history(late.syt)).orElseThrow()).satisfies(event -> {
            assertThat(event.action()).isEqualTo("Đôn đốc");
            assertThat(event.note()).isEqualTo("Đề nghị khẩn trương.");
            assertThat(event.actor()).isEqualTo("vpub.theodoi");
        });
    }

    @Test
    void theMailsLeaveAndTheLeaderOfEachUnitGetsOne() {
        var leaders = Stream.of("stc", "syt", "sct").map(unit -> unit + ".lanhdao@laichau.example");
        var server = SmtpServer.ofAllTests();
        int before = server.received().size();

        urge.urge(order(late.all(), "Khẩn trương.", null, null, LETTER), "vpub.theodoi");
        desks.letTheEngineWork();

        var sent = server.received().subList(before, server.received().size());
        assertThat(sent).hasSize(6);
        assertThat(leaders)
                .allSatisfy(leader -> assertThat(sent)
                        .filteredOn(mail -> mail.to().contains(leader))
                        .hasSize(1));
    }

    @Test
    void whoHasUrgedFindsNoTaskToDoItAgain() {
        var supervisor = desks.of("vpub.theodoi");
        assertThat(supervisor.task("urge", late.stc.businessKey())).isNotNull();

        urge.urge(order(List.of(late.stc, late.report), "Khẩn trương.", null, null, null), "vpub.theodoi");
        desks.letTheEngineWork();

        assertThatThrownBy(() -> supervisor.task("urge", late.stc.businessKey()))
                .hasMessageContaining("finds 0");
        assertThatThrownBy(() -> supervisor.task("urge", late.report.businessKey()))
                .hasMessageContaining("finds 0");
        assertThat(supervisor.task("urge", late.syt.businessKey())).isNotNull();
        assertThat(desks.of("stc.lanhdao").task("explainDelay", late.stc.businessKey()))
                .isNotNull();
    }

    @Test
    void theLettersHaveNumbersOneAfterTheOtherAndSayWhatIsLate() throws IOException {
        long batch = urge.urge(
                order(late.all(), "Đề nghị khẩn trương.", LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 12), LETTER),
                "vpub.theodoi");

        var acts = records.ofBatch(batch);
        var numbers = acts.stream()
                .map(act -> Integer.parseInt(String.valueOf(act.number()).replaceFirst("/UBND-VP$", "")))
                .toList();
        assertThat(numbers).hasSize(3);
        assertThat(numbers).containsExactly(numbers.get(0), numbers.get(0) + 1, numbers.get(0) + 2);
        var act = acts.stream()
                .filter(one -> one.unit().equals("STC"))
                .findFirst()
                .orElseThrow();
        var text = text(openLetter.open(act.id(), "vpub.theodoi"));
        assertThat(text)
                .contains("TỈNH LAI CHÂU", "Số: " + act.number(), "Lai Châu, ngày 09 tháng 3 năm 2026")
                .contains("Kính gửi: Sở Tài chính", "còn 02 việc chưa hoàn thành, trong đó 02 việc đã quá hạn")
                .contains("Rà soát <script> & quy trình", "trước ngày 07/03/2026", "Báo cáo kết quả")
                .contains("chậm nhất ngày 20/03/2026", "chậm nhất ngày 12/03/2026", "TL. CHỦ TỊCH", "Nguyễn Văn A")
                .contains("Lưu: VT, VP.");
        assertThat(text(openLetter.open(act.id(), "stc.lanhdao"))).isEqualTo(text);
        assertThatThrownBy(() -> openLetter.open(act.id(), "syt.lanhdao")).isInstanceOf(NotFound.class);
        assertThat(jdbc.sql("select html from mail where recipient = 'stc.lanhdao'")
                        .query(String.class)
                        .single())
                .contains("Công văn đôn đốc số " + act.number(), "Hoàn thành chậm nhất ngày 20/03/2026.");
    }

    @Test
    void theSameLetterIsWrittenAfterTheDeadlineHasMoved() throws IOException {
        long batch = urge.urge(order(List.of(late.syt), "Khẩn trương.", null, null, LETTER), "vpub.theodoi");
        long act = records.ofBatch(batch).get(0).id();
        var before = text(openLetter.open(act, "vpub.theodoi"));
        jdbc.sql("update assignment set deadline_phrase = 'trước ngày 01/01/2027' where id = ?")
                .param(late.syt.id())
                .update();
        assertThat(text(openLetter.open(act, "vpub.theodoi"))).isEqualTo(before);
    }

    @Test
    void anExplanationIsOwedByTheDayAskedForAndOnceMoreIfItWasGiven() {
        urge.urge(order(List.of(late.stc), "Khẩn trương.", null, LocalDate.of(2026, 3, 20), null), "vpub.theodoi");
        desks.letTheEngineWork();
        var leader = desks.of("stc.lanhdao");
        assertThat(dueDay(leader.task("explainDelay", late.stc.businessKey())
                        .getDueDate()
                        .toInstant()))
                .isEqualTo("2026-03-20");
        leader.submit(
                leader.task("explainDelay", late.stc.businessKey()),
                Map.of("reason", "Thiếu người.", "remedy", "Bổ sung.", "promisedDay", "2026-03-19"));
        assertThat(overdue.explanation(late.stc)).hasValue("Thiếu người. Biện pháp: Bổ sung.");

        urge.urge(order(List.of(late.stc), "Chưa rõ.", null, LocalDate.of(2026, 3, 25), null), "vpub.theodoi");
        desks.letTheEngineWork();
        assertThat(jdbc.sql("select count(*) from explanation where duty_kind = 'ASSIGNMENT' and duty_id = ?")
                        .param(late.stc.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        assertThat(dueDay(leader.task("explainDelay", late.stc.businessKey())
                        .getDueDate()
                        .toInstant()))
                .isEqualTo("2026-03-25");
        leader.submit(
                leader.task("explainDelay", late.stc.businessKey()),
                Map.of("reason", "Rõ hơn.", "remedy", "Xong.", "promisedDay", "2026-03-19"));
        assertThat(overdue.explanation(late.stc)).hasValue("Rõ hơn. Biện pháp: Xong.");
        assertThat(desks.openTasksOf(late.stc.businessKey())).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stc.lanhdao", "stc.theodoi", "vpub.chuyenvien"})
    void whoIsNotOnTheOtherSideIsRefusedByName(String login) {
        var order = order(List.of(late.stc), "Khẩn trương.", null, null, null);
        assertThatThrownBy(() -> urge.urge(order, login))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("Rà soát <script> & quy trình")
                .hasMessageContaining("Sở Tài chính");
        assertThat(late.urgings()).isZero();
    }

    @Test
    void aUnitBesideItDoesNotEvenLearnThatThereIsSuchADuty() {
        var known = order(List.of(late.stc), "Khẩn trương.", null, null, null);
        var unknown = order(List.of(DutyRef.assignment(987_654_321)), "Khẩn trương.", null, null, null);
        var sentence =
                "Không có việc %s, hoặc việc không thuộc phạm vi của đồng chí; hãy tải lại danh sách và chọn lại.";
        assertThatThrownBy(() -> urge.urge(known, "syt.lanhdao"))
                .isInstanceOf(NotFound.class)
                .hasMessage(sentence.formatted(late.stc.businessKey()));
        assertThatThrownBy(() -> urge.urge(unknown, "syt.lanhdao"))
                .isInstanceOf(NotFound.class)
                .hasMessage(sentence.formatted("assignment:987654321"));
    }

    @Test
    void whereOneIsNotPermittedNoneIsUrged() {
        long own = plans.dispatched(
                "STP",
                "STP",
                "Kế hoạch của sở",
                List.of(IssuedPlans.item("Việc riêng", List.of("STP"), List.of(), LocalDate.of(2026, 3, 20))),
                List.of());
        var other = DutyRef.assignment(plans.assignment(own, "STP").id());
        assertThatThrownBy(() ->
                        urge.urge(order(List.of(late.stc, other), "Khẩn trương.", null, null, LETTER), "vpub.theodoi"))
                .isInstanceOf(NotPermitted.class)
                .hasMessageContaining("Việc riêng")
                .hasMessageNotContaining("Rà soát");
        assertThat(late.urgings()).isZero();
        assertThat(late.recipients()).isEmpty();
    }

    @Test
    void whatIsOverOrBeingCheckedIsNotUrged() {
        jdbc.sql("update assignment set proposed_at = now() where id = ?")
                .param(late.stc.id())
                .update();
        jdbc.sql("update assignment set withdrawn_at = now() where id = ?")
                .param(late.syt.id())
                .update();
        assertThatThrownBy(() -> urge.urge(order(List.of(late.stc), "Nhanh.", null, null, null), "vpub.theodoi"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đang chờ kiểm tra");
        assertThatThrownBy(() -> urge.urge(order(List.of(late.syt), "Nhanh.", null, null, null), "vpub.theodoi"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đã hoàn thành hoặc đã rút");
    }

    private static UrgingOrder order(
            List<DutyRef> duties,
            String text,
            @Nullable LocalDate catchUp,
            @Nullable LocalDate explainBy,
            UrgingOrder.@Nullable LetterWish letter) {
        return new UrgingOrder(duties, text, catchUp, explainBy != null, explainBy, letter);
    }

    private static LocalDate dueDay(Instant due) {
        return LocalDate.ofInstant(due, VietnamTime.ZONE);
    }

    private static String text(OpenUrgingLetter.Download file) throws IOException {
        try (var letter = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file.bytes())))) {
            return letter.getText();
        }
    }
}
