package vn.tiendo.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.NoticedImpact;
import vn.tiendo.deadline.domain.CalendarDay;
import vn.tiendo.deadline.domain.DayKind;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.PageBrowser;
import vn.tiendo.testing.RunningProvince;
import vn.tiendo.testing.TravellingClock;

@RunningProvince
@Import(NoticedImpact.class)
class CalendarPagesTest {

    private static final String YEAR = "/lich-lam-viec";
    private static final String DAY = YEAR + "/ngay";
    private static final String IMPORT = YEAR + "/nhap";
    private static final String GIO_TO = "ngay=16/04/2027&loai=HOLIDAY&ten=Giỗ Tổ&can-cu=Điều 112&xac-nhan=co";
    private static final String FILE = "date,kind,name,source,confirmed\n"
            + "2027-04-16,HOLIDAY,Giỗ Tổ,,yes\n2027-04-30,HOLIDAY,Ngày Chiến thắng,Điều 112,check\n";

    @Autowired
    private Calendars calendars;

    @Autowired
    private NoticedImpact impact;

    @Autowired
    private TravellingClock clock;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @BeforeEach
    void nothingOf2027() {
        jdbc.sql("delete from calendar_day where day >= '2027-01-01'").update();
        impact.forget();
        clock.travelTo("2026-11-22");
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void everybodySeesTheYearAndWhatIsNotConfirmed() {
        var page = as("stc.chuyenvien").get(YEAR);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Lịch làm việc năm 2026", "250 ngày làm việc", "4 ngày chưa xác nhận")
                .contains("Thứ Hai 27/04/2026: Nghỉ lễ, tết, Nghỉ bù Giỗ Tổ (chưa xác nhận)")
                .contains("day makeup\" title=\"Thứ Bảy 10/01/2026: Làm bù", "12729/VPCP-KGVX")
                .doesNotContain("th:", "<script", DAY, IMPORT, "⚠");
        assertThat(as("stc.chuyenvien").get(YEAR + "?nam=2027").body())
                .contains("Năm 2027 chưa có ngày nào trong lịch");
    }

    @Test
    void theAdministratorFindsTheEdits() {
        var page = as("quantri").get(YEAR + "?nam=2026").body();
        assertThat(page).contains(DAY + "?ngay=2026-04-27", DAY + "?ngay=2026-08-31&amp;xac-nhan=", IMPORT, "Sửa");
        assertThat(as("quantri").get(DAY + "?ngay=2026-08-31&xac-nhan=").body())
                .contains(
                        "value=\"31/08/2026\"", "value=\"co\" checked", "Đang ghi trong lịch", "Bỏ ngày này khỏi lịch");
    }

    @Test
    void aPreviewComesBeforeAnythingIsSaved() {
        impact.owe(LocalDate.of(2027, 4, 16));
        var browser = as("quantri");

        var shown = send(browser, DAY, GIO_TO + "&buoc=xem");

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body())
                .contains("Chưa có gì được lưu", "1 ngày thay đổi", "Thứ Sáu 16/04/2027", "Ngày làm việc thường")
                .contains("1 thời hạn đang mở bị dời", "Báo cáo &lt;quý&gt;")
                .contains("hết Thứ Sáu 16/04/2027", "hết Thứ Hai 19/04/2027")
                .contains("Tết Nguyên đán năm 2027 rơi vào Thứ Bảy 06/02/2027");
        assertThat(calendars.hasRows(2027)).isFalse();

        var saved = pressed(browser, DAY, shown, "luu");

        assertThat(saved.status()).isEqualTo(302);
        assertThat(saved.header("Location")).endsWith(YEAR + "?nam=2027");
        assertThat(calendars.year(2027))
                .containsExactly(
                        new CalendarDay(LocalDate.of(2027, 4, 16), DayKind.HOLIDAY, "Giỗ Tổ", "Điều 112", true));
        assertThat(impact.applied()).containsExactly("quantri 2027-04-16 → 2027-04-19");
        assertThat(browser.get(YEAR + "?nam=2027").body())
                .contains("Đã lưu lịch làm việc: 1 ngày thay đổi.", "Thay đổi gần đây", "<q lang=\"vi\">Điều 112</q>")
                .contains("Tết Nguyên đán năm 2027 rơi vào Thứ Bảy 06/02/2027");
    }

    @Test
    void fromThePreviewOneGoesBackToWhatWasTyped() {
        var browser = as("quantri");
        var shown = send(browser, DAY, GIO_TO + "&buoc=xem");
        assertThat(pressed(browser, DAY, shown, "sua").body())
                .contains("value=\"16/04/2027\"", "value=\"Giỗ Tổ\"", "value=\"Điều 112\"", "value=\"co\" checked");
        assertThat(calendars.hasRows(2027)).isFalse();
    }

    @Test
    void savingWithoutHavingSeenTheEffectsShowsThemFirst() {
        var browser = as("quantri");
        var answer = send(browser, DAY, GIO_TO + "&buoc=luu");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Lịch vừa được người khác sửa", "1 ngày thay đổi");
        assertThat(calendars.hasRows(2027)).isFalse();
        assertThat(pressed(browser, DAY, answer, "luu").status()).isEqualTo(302);
    }

    @Test
    void aDayIsConfirmedWithItsDocumentAndRemovedWithOne() {
        var browser = as("quantri");
        pressed(browser, DAY, send(browser, DAY, GIO_TO.replace("&xac-nhan=co", "") + "&buoc=xem"), "luu");
        assertThat(calendars.year(2027)).allMatch(row -> !row.confirmed());

        var confirmed = send(browser, DAY, GIO_TO.replace("Điều 112", "Thông báo 99") + "&buoc=xem");
        assertThat(confirmed.body()).contains("Giỗ Tổ</span>, chưa xác nhận", "Giỗ Tổ</span>, đã xác nhận");
        pressed(browser, DAY, confirmed, "luu");
        assertThat(calendars.year(2027))
                .allMatch(row -> row.confirmed() && row.source().equals("Thông báo 99"));

        var withoutDocument = send(browser, DAY, "ngay=16/04/2027&viec=bo&can-cu=&buoc=xem");
        assertThat(withoutDocument.status()).isEqualTo(400);
        assertThat(withoutDocument.body()).contains("Hãy ghi văn bản căn cứ.");
        pressed(browser, DAY, send(browser, DAY, "ngay=16/04/2027&viec=bo&can-cu=Đính chính&buoc=xem"), "luu");
        assertThat(calendars.hasRows(2027)).isFalse();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ngay=&loai=HOLIDAY&ten=A&can-cu=B                      | Hãy chọn một ngày có thật
            ngay=29/02/2027&loai=HOLIDAY&ten=A&can-cu=B            | Hãy chọn một ngày có thật
            ngay=0001-01-01&loai=HOLIDAY&ten=A&can-cu=B            | Năm phải từ 2000 đến 2100, đang là 1; hãy sửa
            ngay=9999-12-31&loai=HOLIDAY&ten=A&can-cu=B            | Năm phải từ 2000 đến 2100, đang là 9999; hãy sửa
            ngay=16/04/2027&loai=&ten=A&can-cu=B                   | Hãy chọn loại ngày trong danh sách.
            ngay=16/04/2027&loai=FREE&ten=A&can-cu=B               | Hãy chọn loại ngày trong danh sách.
            ngay=16/04/2027&loai=MAKEUP_WORKDAY&ten=A&can-cu=B     | Làm bù phải vào Thứ Bảy hoặc Chủ nhật, mà 16/04/2027 là Thứ Sáu; hãy sửa
            ngay=17/04/2027&loai=SWAPPED_OFF&ten=A&can-cu=B        | Nghỉ hoán đổi phải vào một ngày từ Thứ Hai đến Thứ Sáu
            ngay=16/04/2027&loai=HOLIDAY&ten=%20%C2%A0&can-cu=B    | Hãy ghi tên ngày.
            ngay=16/04/2027&loai=HOLIDAY&ten=A&can-cu=             | Hãy ghi văn bản căn cứ.
            ngay=16/04/2027&loai=HOLIDAY&ten==1+1&can-cu=B         | Tên ngày giống công thức bảng tính
            ngay=16/04/2027&loai=HOLIDAY&ten=a%E2%80%AEb&can-cu=B  | Tên ngày có ký tự điều khiển hoặc ký tự ẩn
            ngay=16/04/2027&loai=HOLIDAY&ten=a%00b&can-cu=B        | Tên ngày có ký tự điều khiển hoặc ký tự ẩn
            """)
    void aRefusalKeepsWhatWasTyped(String typed, String sentence) {
        for (var step : new String[] {"xem", "luu"}) {
            var answer = as("quantri").form(DAY, DAY, typed.strip() + "&xac-nhan=co&buoc=" + step);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains(sentence, "value=\"co\" checked");
            assertThat(calendars.hasRows(2027)).isFalse();
        }
    }

    @Test
    void aFileIsShownThenImported() {
        impact.owe(LocalDate.of(2027, 4, 30));
        var browser = as("quantri");

        var shown = send(browser, IMPORT, "tep=" + FILE + "&can-cu=Thông báo 1&buoc=xem");

        assertThat(shown.body())
                .contains("2 ngày thay đổi", "1 thời hạn đang mở bị dời", "Căn cứ: <span lang=\"vi\">Thông báo 1");
        assertThat(calendars.hasRows(2027)).isFalse();
        assertThat(pressed(browser, IMPORT, shown, "sua").body()).contains("2027-04-16,HOLIDAY,Giỗ Tổ,,yes");

        assertThat(pressed(browser, IMPORT, shown, "luu").status()).isEqualTo(302);
        assertThat(calendars.year(2027))
                .extracting(CalendarDay::source, CalendarDay::confirmed)
                .containsExactly(tuple("Thông báo 1", true), tuple("Điều 112", false));
        assertThat(impact.applied()).hasSize(1);
        var again = send(browser, IMPORT, "tep=" + FILE + "&can-cu=Thông báo 1&buoc=xem");
        assertThat(again.body()).contains("Lịch đã đúng như vậy").doesNotContain("value=\"luu\"");
    }

    @Test
    void aFaultyFileChangesNothingAndIsKeptOnThePage() {
        var file = FILE + "2027-02-30,HOLIDAY,<b>,,yes\n2027-01-05,MAKEUP_WORKDAY,Bù,,yes\n";
        for (var step : new String[] {"xem", "luu"}) {
            var answer = send(as("quantri"), IMPORT, "tep=" + file + "&can-cu=&buoc=" + step);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("Tệp có 5 lỗi, chưa dòng nào được nhập")
                    .contains("Dòng 2: ô «source» chưa có nội dung", "Dòng 4: ô «date» phải là một ngày có thật")
                    .contains("Dòng 5: làm bù phải vào Thứ Bảy hoặc Chủ nhật", "2027-02-30,HOLIDAY,&lt;b&gt;,,yes");
            assertThat(calendars.hasRows(2027)).isFalse();
        }
    }

    @Test
    void theYearIsGivenAsTheFileThatCanBeImported() {
        var file = as("stc.lanhdao").get(YEAR + "/tep?nam=2026");
        assertThat(file.header("Content-Disposition")).contains("lich-lam-viec-2026.csv");
        assertThat(file.body())
                .startsWith("\uFEFFdate,kind,name,source,confirmed\r\n2026-01-01,HOLIDAY,Tết Dương lịch");
        assertThat(send(as("quantri"), IMPORT, "tep=" + file.body() + "&buoc=xem")
                        .body())
                .contains("Lịch đã đúng như vậy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stc.lanhdao", "vpub.theodoi", "ubnd.nguoiky", "vpub.vanthu"})
    void nobodyElseMayEvenAsk(String login) {
        var browser = as(login);
        assertThat(browser.get(DAY + "?ngay=2026-04-27").status()).isEqualTo(403);
        assertThat(browser.get(IMPORT).status()).isEqualTo(403);
        for (var address : new String[] {DAY, IMPORT}) {
            var forced = browser.form(address, YEAR, encoded(GIO_TO + "&buoc=luu"));
            assertThat(forced.status()).isEqualTo(403);
            assertThat(forced.body()).contains("Chỉ quản trị hệ thống được sửa lịch làm việc");
        }
        assertThat(calendars.hasRows(2027)).isFalse();
    }

    @Test
    void whoNoLongerAdministersMayNotFromTheNextClickOn() {
        var browser = as("quantri");
        assertThat(browser.get(IMPORT).status()).isEqualTo(200);
        identity.deleteMembership("quantri", Groups.CAMUNDA_ADMIN);
        try {
            assertThat(browser.get(IMPORT).status()).isEqualTo(403);
            assertThat(browser.get(YEAR).body()).doesNotContain(IMPORT);
        } finally {
            identity.createMembership("quantri", Groups.CAMUNDA_ADMIN);
        }
    }

    @Test
    void withoutTheTokenNothingHappens() {
        var forged = as("quantri").formWithToken(DAY, "", encoded(GIO_TO + "&buoc=luu"));
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.body()).contains("tải lại trang");
        assertThat(new PageBrowser(new OfficerBrowser(port)).get(YEAR).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999", "2101", "0001", "9999", "x", "-1", "20260", "2026%00"})
    void yearsThatNoCalendarHasAreToldInOneSentence(String year) {
        for (var address : new String[] {YEAR, YEAR + "/tep"}) {
            var answer = as("stc.lanhdao").get(address + "?nam=" + year);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("Năm phải từ 2000 đến 2100; hãy sửa lại địa chỉ.");
        }
    }

    @Test
    void fromDecemberOnTheMissingYearIsOnEveryPageOfTheAdministrator() {
        assertThat(as("quantri").get(YEAR).body()).doesNotContain("Năm 2027 chưa có lịch làm việc");
        clock.travelTo("2026-12-01");
        assertThat(as("quantri").get(DAY).body()).contains("class=\"alarm\"", "Năm 2027 chưa có lịch làm việc", IMPORT);
        assertThat(as("stc.lanhdao").get("/ke-hoach").body()).doesNotContain("chưa có lịch làm việc");
        assertThat(as("stc.lanhdao").get(YEAR).body())
                .contains("Năm 2027 chưa có lịch làm việc")
                .doesNotContain("class=\"alarm\"");
    }

    /** Presses a button of the preview: sends its hidden fields with it. */
    private static Answer pressed(PageBrowser browser, String address, Answer preview, String step) {
        var inputs = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
        var area = Pattern.compile("<textarea hidden(?:=\"hidden\")? name=\"([^\"]+)\">\n?([^<]*)<");
        var fields = Stream.of(inputs, area)
                .flatMap(pattern -> pattern.matcher(preview.body()).results())
                .filter(field -> !field.group(1).equals("_csrf"))
                .map(field -> field.group(1) + "=" + field.group(2))
                .collect(Collectors.joining("&"));
        return send(browser, address, fields + "&buoc=" + step);
    }

    private static Answer send(PageBrowser browser, String address, String fields) {
        return browser.form(address, address, encoded(fields));
    }

    /** The fields as a browser sends them; no value here has an ampersand or an equals sign in it. */
    private static String encoded(String fields) {
        return Stream.of(fields.split("&"))
                .map(field -> field.split("=", 2))
                .map(field -> field[0] + "=" + URLEncoder.encode(field[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }
}
