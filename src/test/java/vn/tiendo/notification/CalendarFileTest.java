package vn.tiendo.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.item;
import static vn.tiendo.supervision.IssuedPlans.regime;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.assignment.WithdrawAssignment;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.PageBrowser;
import vn.tiendo.testing.TravellingClock;

/** The calendar at a secret address, from the button to what a telephone reads. */
@PagesTest
class CalendarFileTest {

    private static final String PAGE = "/nhac-viec";
    private static final Pattern ADDRESS = Pattern.compile("value=\"[^\"]*(/lich/[A-Za-z0-9_-]{43}[.]ics)\"");

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private Duties duties;

    @Autowired
    private WithdrawAssignment withdrawAssignment;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private long assignment;

    @BeforeEach
    void aTaskAndAReport() {
        clock.travelTo("2026-03-02");
        long plan = issuedPlans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch, tháng Ba",
                List.of(item("Rà soát; lập danh mục", List.of("STC"), List.of(), LocalDate.of(2026, 3, 16))),
                List.of(regime("Báo cáo kết quả", List.of("SYT"), "UBND", LocalDate.of(2026, 3, 21))));
        assignment = issuedPlans.assignment(plan, "STC").id();
    }

    @AfterEach
    void nothingIsLeftOpen() {
        jdbc.sql("update assignment set withdrawn_at = now() where withdrawn_at is null")
                .update();
        jdbc.sql("update report_obligation set withdrawn_at = now() where withdrawn_at is null")
                .update();
        jdbc.sql("delete from calendar_feed").update();
        clock.comeBack();
    }

    private String newAddress(PageBrowser browser) {
        assertThat(browser.form(PAGE + "/lich", PAGE, "").status()).isEqualTo(302);
        var found = ADDRESS.matcher(browser.get(PAGE).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String addressOf(String login) {
        return newAddress(PageBrowser.of(port, login));
    }

    /** As a telephone asks, which is not signed on. */
    private Answer read(String address) {
        return new OfficerBrowser(port).get(address);
    }

    private List<VEvent> events(String address) throws Exception {
        var calendar =
                new CalendarBuilder().build(new StringReader(read(address).body()));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return new ArrayList<>(calendar.<VEvent>getComponents(Component.VEVENT));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    @Test
    void aLeaderHasTheDeadlinesOfTheUnitInTheCalendar() throws Exception {
        var event = events(addressOf("stc.lanhdao")).get(0);
        assertThat(value(event, Property.UID)).startsWith("assignment-" + assignment + "@");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Hạn: 1. Rà soát; lập danh mục (trước ngày 16/03/2026)");
        // Before Monday is by the end of Sunday, and the last working day before that is a Friday.
        assertThat(value(event, Property.DTSTART)).isEqualTo("20260315");
        assertThat(event.getAlarms()
                        .get(0)
                        .getProperty(Property.TRIGGER)
                        .orElseThrow()
                        .getValue())
                .isEqualTo("20260312T010000Z");
        assertThat(value(event, Property.DESCRIPTION))
                .contains("Đơn vị thực hiện: Sở Tài chính", "Kế hoạch: Kế hoạch, tháng Ba")
                .contains("/viec/assignment/" + assignment);
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("1");
    }

    @Test
    void whoeverFollowsUpSeesWhoseDeadlineItIs() throws Exception {
        var summaries = events(addressOf("vpub.theodoi")).stream()
                .map(event -> value(event, Property.SUMMARY))
                .toList();
        assertThat(summaries)
                .containsExactly(
                        "Hạn: 1. Rà soát; lập danh mục · Sở Tài chính (trước ngày 16/03/2026)",
                        "Hạn: Báo cáo kết quả · Sở Y tế (trước ngày 21/03/2026)");
    }

    @Test
    void aSpecialistSeesTheWorkThatNobodyHasYetAndTheOwn() throws Exception {
        var specialist = addressOf("stc.chuyenvien");
        assertThat(events(specialist)).hasSize(1);
        jdbc.sql("update assignment set officer = 'stc.chuyenvien' where id = ?")
                .param(assignment)
                .update();
        assertThat(events(specialist)).hasSize(1);
        jdbc.sql("update assignment set officer = 'stc.lanhdao' where id = ?")
                .param(assignment)
                .update();
        assertThat(events(specialist)).isEmpty();
        assertThat(events(addressOf("stc.vanthu"))).isEmpty();
    }

    @Test
    void anExtensionMovesTheEntryAndAWithdrawalTakesItAway() throws Exception {
        var address = addressOf("stc.lanhdao");
        var before = read(address);
        duties.move(DutyRef.assignment(assignment), Deadline.of(DeadlineKind.NO_LATER_THAN, LocalDate.of(2026, 3, 25)));
        var moved = events(address).get(0);
        assertThat(value(moved, Property.DTSTART)).isEqualTo("20260325");
        assertThat(value(moved, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(moved, Property.DESCRIPTION)).contains("Thời hạn ban đầu: trước ngày 16/03/2026");
        assertThat(read(address).header("ETag")).isNotEqualTo(before.header("ETag"));

        withdrawAssignment.withdraw(assignment, "Không còn cần.", "vpub.theodoi");
        assertThat(events(address)).isEmpty();
    }

    @Test
    void aDeadlineByTheHourIsThatHour() throws Exception {
        jdbc.sql("update assignment set due_at = '2026-03-15T14:00:00+07:00' where id = ?")
                .param(assignment)
                .update();
        assertThat(value(events(addressOf("stc.lanhdao")).get(0), Property.DTSTART))
                .isEqualTo("20260315T070000Z");
    }

    @Test
    void whatIsLongPastIsLeftOut() throws Exception {
        var address = addressOf("stc.lanhdao");
        clock.travelTo("2026-04-10");
        assertThat(events(address)).hasSize(1);
        clock.travelTo("2026-04-20");
        assertThat(events(address)).isEmpty();
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        var address = addressOf("stc.lanhdao");
        var first = read(address);
        assertThat(first.header("Content-Type")).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(first.header("Cache-Control")).isEqualTo("max-age=900, private");
        assertThat(first.header("Set-Cookie")).isEmpty();
        clock.travelTo("2026-03-03");
        var telephone = new OfficerBrowser(port);
        var again = telephone.send(telephone
                .request(address)
                .header("If-None-Match", first.header("ETag"))
                .GET());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void theAddressIsShownOnceAndOnlyItsHashIsKept() {
        var browser = PageBrowser.of(port, "stc.lanhdao");
        var address = newAddress(browser);
        assertThat(browser.get(PAGE).body()).doesNotContain(address).contains("chưa có lần nào");
        read(address);
        assertThat(browser.get(PAGE).body()).contains("02/03/2026").doesNotContain("chưa có lần nào");
        var secret = address.substring("/lich/".length(), address.length() - ".ics".length());
        assertThat(jdbc.sql("select f::text from calendar_feed f")
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
        assertThat(jdbc.sql("select count(*) from audit_event where note like ? or subject_id like ?")
                        .params("%" + secret + "%", "%" + secret + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aNewAddressEndsTheOldOneAndWhatIsRevokedLooksAsIfItHadNeverBeen() {
        var browser = PageBrowser.of(port, "stc.lanhdao");
        var first = newAddress(browser);
        var second = newAddress(browser);
        assertThat(read(first).status()).isEqualTo(404);
        assertThat(read(second).status()).isEqualTo(200);

        assertThat(browser.form(PAGE + "/lich/thu-hoi", PAGE, "").status()).isEqualTo(302);
        var revoked = read(second);
        var never = read("/lich/" + "A".repeat(43) + ".ics");
        var odd = read("/lich/x.ics");
        for (var answer : List.of(revoked, never, odd)) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).isEmpty();
            var headers = new TreeMap<>(answer.headers().map());
            var expected = new TreeMap<>(never.headers().map());
            headers.remove("date");
            expected.remove("date");
            assertThat(headers).isEqualTo(expected);
        }
        assertThat(jdbc.sql(
                                "select action from audit_event where subject_kind = 'calendar_feed' order by id desc limit 4")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "Thu hồi liên kết lịch", "Tạo liên kết lịch", "Thu hồi liên kết lịch", "Tạo liên kết lịch");
    }

    @Test
    void whoHasLeftHasNoCalendar() {
        var address = addressOf("stc.lanhdao");
        jdbc.sql("update officer set active = false where login = 'stc.lanhdao'")
                .update();
        try {
            assertThat(read(address).status()).isEqualTo(404);
        } finally {
            jdbc.sql("update officer set active = true where login = 'stc.lanhdao'")
                    .update();
        }
    }

    @Test
    void nothingElseIsOpenToWhoeverIsNotSignedOn() {
        for (var address :
                new String[] {"/lich/", "/lich/a/b.ics", "/nhac-viec", "/viec/assignment/1", "/lich/a.ics/x"}) {
            assertThat(read(address).status()).as(address).isIn(302, 401);
        }
    }
}
