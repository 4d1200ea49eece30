package vn.tiendo.supervision.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.supervision.IssuedPlans.item;
import static vn.tiendo.supervision.IssuedPlans.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.CarryOutAssignment;
import vn.tiendo.assignment.JudgeAssignment;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.TravellingClock;

@PagesTest
class RegisterTest {

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private Register register;

    @Autowired
    private RegisterRows rows;

    @Autowired
    private Standings standings;

    @Autowired
    private CarryOutAssignment carryOut;

    @Autowired
    private JudgeAssignment judge;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void itIsMonday() {
        clock.travelTo("2026-11-02");
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
        RegisterAgrees.check(jdbc);
    }

    @Test
    void figuresFollowTheWorkFromHandToHand() {
        long plan = plan("Rà soát biên giới");
        var all = filter("ke-hoach", String.valueOf(plan));
        assertThat(seenBy("vpub.theodoi", all).of(RegisterKind.ASSIGNMENT)).isEqualTo(new Figures(0, 0, 2, 0, 0, 0, 0));
        assertThat(seenBy("vpub.theodoi", all).of(RegisterKind.REPORT).inTime()).isEqualTo(2);
        assertThat(seenBy("vpub.theodoi", all).of(RegisterKind.CONTRIBUTION)).isEqualTo(Figures.NONE);
        assertThat(seenBy("vpub.theodoi", all.of(RegisterKind.CONTRIBUTION))
                        .of(RegisterKind.CONTRIBUTION)
                        .total())
                .isEqualTo(2);

        carryOut.proposeCompletion(issuedPlans.assignment(plan, "STC").id(), "Đã xong", "stc.chuyenvien");
        clock.travelTo("2026-11-16");
        judge.confirmCompletion(issuedPlans.assignment(plan, "STC").id(), null, "vpub.theodoi");
        carryOut.proposeCompletion(issuedPlans.assignment(plan, "SYT").id(), "Đã xong", "syt.chuyenvien");

        var after = seenBy("vpub.theodoi", all);
        assertThat(after.of(RegisterKind.ASSIGNMENT)).isEqualTo(new Figures(1, 0, 0, 0, 1, 1, 0));
        assertThat(after.ofUnit("STC").doneOnTime()).isEqualTo(1);

        judge.confirmCompletion(issuedPlans.assignment(plan, "SYT").id(), null, "vpub.theodoi");
        assertThat(seenBy("vpub.theodoi", all).of(RegisterKind.ASSIGNMENT)).isEqualTo(new Figures(1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void figuresStayWhatTheyAreWhenTheTallyIsAddedUp() {
        long plan = plan("Tổng hợp số liệu");
        carryOut.proposeCompletion(issuedPlans.assignment(plan, "STC").id(), "Đã xong", "stc.chuyenvien");
        judge.confirmCompletion(issuedPlans.assignment(plan, "STC").id(), null, "vpub.theodoi");
        for (var login : List.of("vpub.theodoi", "ubnd.lanhdao", "stc.lanhdao", "snv.lanhdao", "x01.lanhdao")) {
            var before = seenBy(login, DutyFilter.ALL).byUnit();
            jdbc.sql("select add_up_duty_tally()").query(Long.class).single();
            assertThat(seenBy(login, DutyFilter.ALL).byUnit()).as(login).isEqualTo(before);
        }
        assertThat(jdbc.sql("""
                        select count(*) from (select from duty_tally group by slice, kind, unit_code, quarter
                            having count(*) > 1) one""").query(Integer.class).single()).isZero();
    }

    @Test
    void nobodySeesSideways() {
        long plan = plan("Việc riêng của hai sở");
        var all = filter("ke-hoach", String.valueOf(plan));
        assertThat(seenBy("stc.lanhdao", all).byUnit()).containsOnlyKeys("STC");
        assertThat(seenBy("snv.lanhdao", all).byUnit()).isEmpty();
        assertThat(seenBy("tu.lanhdao", all).byUnit()).isEmpty();
        assertThat(seenBy("ubnd.lanhdao", all).byUnit()).containsOnlyKeys("STC", "SYT");
        // who only coordinates sees what it owes itself, and the lead sees what it is owed
        assertThat(seenBy("stp.lanhdao", all.of(RegisterKind.CONTRIBUTION)).byUnit())
                .containsOnlyKeys("STP");
        assertThat(seenBy("stc.lanhdao", all.of(RegisterKind.CONTRIBUTION)).byUnit())
                .containsOnlyKeys("STP");
    }

    @Test
    void aListIsReadPageByPageWithoutLossAndInOrder() {
        long plan = plan("Danh sách dài");
        var officer = standings.require("vpub.theodoi");
        for (var bucket : new String[] {"", "chua-hoan-thanh", "trong-han"}) {
            var filter = DutyFilter.of(Map.of("ke-hoach", String.valueOf(plan), "tinh-trang", bucket));
            var read = new ArrayList<RegisterRow>();
            var page = rows.page(officer, filter, null, 1);
            read.addAll(page.rows());
            while (page.next() != null) {
                page = rows.page(officer, filter, Cursor.read(page.next().toString()), 1);
                read.addAll(page.rows());
            }
            var atOnce = new ArrayList<RegisterRow>();
            rows.each(officer, filter, atOnce::add);
            assertThat(read).isEqualTo(atOnce).hasSize(4);
        }
    }

    @Test
    void aRowSaysWhatIsOwedByWhomAndHowLate() {
        long plan = plan("Một dòng đủ ý");
        clock.travelTo("2026-11-20");
        var officer = standings.require("vpub.theodoi");
        var row = rows.page(
                        officer,
                        DutyFilter.of(Map.of("ke-hoach", String.valueOf(plan), "don-vi", "SYT", "loai", "nhiem-vu")),
                        null,
                        10)
                .rows()
                .get(0);
        assertThat(row.title()).isEqualTo("1. Một dòng đủ ý");
        assertThat(row.unitName()).isEqualTo("Sở Y tế");
        assertThat(row.planTitle()).isEqualTo("Một dòng đủ ý");
        assertThat(row.phrase()).isEqualTo("trước ngày 16/11/2026");
        assertThat(row.reckonedOn()).isEqualTo("2026-11-15");
        assertThat(row.daysLate()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "loai, khac",
        "tinh-trang, tre",
        "don-vi, 'STC'' or 1=1'",
        "ke-hoach, abc",
        "ke-hoach, 12345678901234567890",
        "ky, 2026-13",
        "ky, 2026-Q5",
        "ky, 9999",
        "tu, 30/02/2026",
        "den, hôm qua",
        "khoi, quan-doi",
        "cap, thon",
        "linh-vuc, lĩnh vực",
        "muc, 5"
    })
    void whatAnAddressSaysWronglyIsRefusedInOneSentence(String name, String value) {
        assertThatThrownBy(() -> DutyFilter.of(Map.of(name, value)))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("hãy")
                .endsWith(".");
    }

    @Test
    void aFilterGoesIntoTheAddressAndComesBackTheSame() {
        var written = Map.of(
                "loai", "bao-cao",
                "tinh-trang", "qua-han",
                "don-vi", "STC",
                "linh-vuc", "KINH_TE",
                "khoi", "nha-nuoc",
                "cap", "so-nganh",
                "ky", "2026-Q4");
        assertThat(DutyFilter.of(written).parameters()).isEqualTo(written);
        assertThat(DutyFilter.of(Map.of("tu", "01/11/2026", "den", "2026-11-30"))
                        .parameters())
                .isEqualTo(Map.of("tu", "2026-11-01", "den", "2026-11-30"));
    }

    private long plan(String title) {
        var due = issuedPlans.today().plusDays(14);
        return issuedPlans.dispatched(
                "UBND",
                "VPUB",
                title,
                List.of(item(title, List.of("STC", "SYT"), List.of("STP"), due)),
                List.of(regime("Báo cáo " + title, List.of("STC", "SYT"), "UBND", due)));
    }

    private Sheet seenBy(String login, DutyFilter filter) {
        return register.sheet(officer(login), filter);
    }

    private Standing officer(String login) {
        return standings.require(login);
    }

    private static DutyFilter filter(String name, String value) {
        return DutyFilter.of(Map.of(name, value));
    }
}
