package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiendo.supervision.IssuedPlans.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.assignment.MoveAssignment;
import vn.tiendo.assignment.WithdrawAssignment;
import vn.tiendo.deadline.ExtendDeadline;
import vn.tiendo.deadline.Overdue;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.TravellingClock;

/** What is said to a unit is in the mail of its people at once. */
@PagesTest
class TellUnitAtOnceTest {

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private Overdue overdue;

    @Autowired
    private ExtendDeadline extendDeadline;

    @Autowired
    private WithdrawAssignment withdrawAssignment;

    @Autowired
    private MoveAssignment moveAssignment;

    @Autowired
    private Desks desks;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private DutyRef duty;

    @BeforeEach
    void aTaskOfAUnit() {
        clock.travelTo("2026-03-02");
        long plan = issuedPlans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch của tỉnh",
                List.of(item("Rà soát <script>", List.of("STC"), List.of(), LocalDate.of(2026, 3, 7))),
                List.of());
        duty = DutyRef.assignment(issuedPlans.assignment(plan, "STC").id());
        desks.letTheEngineWork();
        jdbc.sql("delete from mail").update();
    }

    @AfterEach
    void backToday() {
        desks.letTheEngineWork();
        jdbc.sql("update assignment set withdrawn_at = now() where id = ?")
                .param(duty.id())
                .update();
        clock.comeBack();
    }

    private record Queued(String kind, String recipient, String subject, String html, String plain) {}

    private List<Queued> queued() {
        return jdbc.sql("select kind, recipient, subject, html, plain from mail order by recipient, id")
                .query(Queued.class)
                .list();
    }

    @Test
    void urgingReachesTheLeadersAndTheSpecialistsOfTheUnitAndNobodyElse() {
        clock.travelTo("2026-03-09");
        desks.letTheEngineWork();
        jdbc.sql("delete from mail").update();
        var supervisor = desks.of("vpub.theodoi");
        supervisor.submit(
                supervisor.task("urge", duty.businessKey()),
                Map.of("act", "URGE", "message", "Đề nghị khẩn trương\nhoàn thành <b>."));

        assertThat(queued()).extracting(Queued::recipient).containsExactly("stc.chuyenvien", "stc.lanhdao");
        assertThat(queued()).allSatisfy(mail -> {
            assertThat(mail.kind()).isEqualTo("URGING");
            assertThat(mail.subject()).isEqualTo("Đôn đốc: 1. Rà soát <script>");
            assertThat(mail.html())
                    .contains(
                            "Đề nghị khẩn trương<br>hoàn thành &lt;b&gt;.",
                            "Sở Tài chính",
                            "trước ngày 07/03/2026 (đã quá hạn)")
                    .contains("/viec/assignment/" + duty.id() + "\"", "Văn phòng UBND tỉnh")
                    .doesNotContain("<script", " th:");
            assertThat(mail.plain())
                    .contains("Đôn đốc\nThứ Hai, ngày 09 tháng 3 năm 2026\n\nĐề nghị khẩn trương\nhoàn thành <b>.\n")
                    .contains("Thời hạn: trước ngày 07/03/2026 (đã quá hạn)\n")
                    .contains("Mở việc: ");
        });
    }

    @Test
    void whatIsForSomebodyAwayReachesTheSubstituteToo() {
        var substitution = jdbc.sql("""
                        insert into substitution (absent, substitute, starts_at, ends_at, reason, made_by, made_at)
                        values ('stc.lanhdao', 'stc.vanthu', '2026-03-01', '2026-03-20', 'x', 'stc.lanhdao', now())
                        returning id""").query(Long.class).single();
        try {
            overdue.urge(duty, "Một", "vpub.theodoi");
            assertThat(queued())
                    .extracting(Queued::recipient)
                    .containsExactly("stc.chuyenvien", "stc.lanhdao", "stc.vanthu");
            jdbc.sql("delete from mail").update();

            clock.travelTo("2026-03-06");
            desks.theClocksStrikeFromNow();
            desks.letTheEngineWork();
            assertThat(queued())
                    .filteredOn(mail -> mail.recipient().equals("stc.vanthu"))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.plain()).contains("(thay mặt Lãnh đạo Sở Tài chính)"));
            assertThat(queued())
                    .filteredOn(mail -> mail.recipient().equals("stc.lanhdao"))
                    .allSatisfy(mail -> assertThat(mail.plain()).doesNotContain("thay mặt"));
        } finally {
            jdbc.sql("update substitution set ended_at = starts_at, ended_by = 'x' where id = ?")
                    .param(substitution)
                    .update();
        }
    }

    @Test
    void whereASpecialistIsNamedOnlyThatOneReadsIt() {
        jdbc.sql("insert into officer (login, full_name, unit_code, active) values ('stc.khac', 'Khác', 'STC', true)"
                        + " on conflict (login) do update set active = true")
                .update();
        jdbc.sql("insert into officer_role (login, role) values ('stc.khac', 'SPECIALIST') on conflict do nothing")
                .update();
        try {
            overdue.urge(duty, "Một", "vpub.theodoi");
            assertThat(queued())
                    .extracting(Queued::recipient)
                    .containsExactly("stc.chuyenvien", "stc.khac", "stc.lanhdao");
            jdbc.sql("delete from mail").update();
            jdbc.sql("update assignment set officer = 'stc.chuyenvien' where id = ?")
                    .param(duty.id())
                    .update();
            overdue.urge(duty, "Hai", "vpub.theodoi");
            assertThat(queued()).extracting(Queued::recipient).containsExactly("stc.chuyenvien", "stc.lanhdao");
        } finally {
            jdbc.sql("delete from mail").update();
            jdbc.sql("delete from officer_role where login = 'stc.khac'").update();
            jdbc.sql("delete from officer where login = 'stc.khac'").update();
        }
    }

    @Test
    void everyKindOfWordHasItsKindOfMail() {
        overdue.direct(duty, "Làm ngay.", "ubnd.lanhdao");
        assertThat(queued()).extracting(Queued::kind).containsOnly("ESCALATION");
        jdbc.sql("delete from mail").update();

        var asked = extendDeadline.ask(duty, LocalDate.of(2026, 3, 20), "Nhiều việc.", null, "stc.lanhdao");
        assertThat(queued()).isEmpty();
        extendDeadline.grant(asked.id(), null, "Lần cuối.", "ubnd.lanhdao");
        assertThat(queued()).extracting(Queued::kind).containsOnly("EXTENSION");
        assertThat(queued().get(0).plain())
                .contains("Đồng ý gia hạn\n", "Thời hạn: chậm nhất ngày 20/03/2026. Lần cuối.\n");
    }

    @Test
    void aUnitReadsThatItsTaskWasWithdrawn() {
        withdrawAssignment.withdraw(duty.id(), "Trùng nhiệm vụ.", "vpub.theodoi");

        assertThat(queued()).extracting(Queued::recipient).containsExactly("stc.chuyenvien", "stc.lanhdao");
        assertThat(queued()).allSatisfy(mail -> {
            assertThat(mail.subject()).isEqualTo("Rút nhiệm vụ: 1. Rà soát <script>");
            assertThat(mail.plain()).contains("Trùng nhiệm vụ.");
        });
    }

    @Test
    void bothUnitsReadThatATaskWentFromOneToTheOther() {
        var to = DutyRef.assignment(moveAssignment.move(duty.id(), "SNV", "Đúng chức năng hơn.", "vpub.theodoi"));

        assertThat(queued())
                .extracting(Queued::recipient, Queued::subject)
                .containsExactly(
                        tuple("snv.chuyenvien", "Nhận chuyển giao: 1. Rà soát <script>"),
                        tuple("snv.lanhdao", "Nhận chuyển giao: 1. Rà soát <script>"),
                        tuple("stc.chuyenvien", "Chuyển đơn vị: 1. Rà soát <script>"),
                        tuple("stc.lanhdao", "Chuyển đơn vị: 1. Rà soát <script>"));
        assertThat(queued().get(0).html()).contains(to.path());
        duty = to;
    }

    @Test
    void saidTwiceIsMailedTwiceAndWhatIsRolledBackWasNeverSaid() {
        overdue.urge(duty, "Một", "vpub.theodoi");
        overdue.urge(duty, "Một", "vpub.theodoi");
        assertThat(queued()).hasSize(4);

        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    overdue.urge(duty, "Hai", "vpub.theodoi");
                    throw new IllegalStateException("the database went away");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(queued()).hasSize(4);
    }
}
