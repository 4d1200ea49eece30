package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.item;
import static vn.tiendo.supervision.IssuedPlans.regime;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.PageBrowser;
import vn.tiendo.testing.TravellingClock;

@PagesTest
class OverviewPagesTest {

    private static final Pattern CELL = Pattern.compile("href=\"(/tong-quan/danh-sach[^\"]*)\">([0-9.]+)</a></td>");
    private static final Pattern ROW = Pattern.compile("<input type=\"checkbox\" name=\"viec\"");
    private static final Pattern VERSION = Pattern.compile("id=\"phien-ban\" name=\"phien-ban\" value=\"([^\"]+)\"");

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private TravellingClock clock;

    @LocalServerPort
    private int port;

    private long plan;

    @BeforeEach
    void twoUnitsAreLate() {
        clock.travelTo("2026-11-02");
        var due = issuedPlans.today().plusDays(14);
        plan = issuedPlans.dispatched(
                "UBND",
                "VPUB",
                "Kế hoạch để xem tổng quan",
                List.of(
                        item("Việc có hạn", List.of("STC", "SYT"), List.of("STP"), due),
                        item("Việc thường xuyên", List.of("SNV"), List.of(), null)),
                List.of(regime("Báo cáo kết quả", List.of("STC"), "UBND", due)));
        clock.travelTo("2026-11-16");
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void everyFigureOpensAsManyRowsAsItSays() {
        var page = supervisor().get("/tong-quan?ke-hoach=" + plan).body();
        var cells = CELL.matcher(page);
        int seen = 0;
        while (cells.find()) {
            var rows = supervisor().get(cells.group(1).replace("&amp;", "&")).body();
            assertThat(ROW.matcher(rows).results().count())
                    .as(cells.group(1))
                    .isEqualTo(Long.parseLong(cells.group(2)));
            seen++;
        }
        assertThat(seen).isEqualTo(3);
    }

    @Test
    void whatHasBecomeOverdueIsNewsUntilTheNextWorkingDay() {
        assertThat(section(supervisor().get("/tong-quan?ke-hoach=" + plan), "moi-qua-han"))
                .contains("(3)", "Sở Tài chính", "Sở Y tế", "1. Việc có hạn", "Báo cáo kết quả");
        clock.travelTo("2026-11-17");
        assertThat(section(supervisor().get("/tong-quan?ke-hoach=" + plan), "moi-qua-han"))
                .contains("Không có việc nào mới quá hạn.");
        assertThat(section(supervisor().get("/tong-quan?ke-hoach=" + plan), "lau-nhat"))
                .contains("Sở Y tế", "2 ngày");
    }

    @Test
    void aUnitSeesItsOwnRowsOnly() {
        assertThat(as("syt.lanhdao").get("/tong-quan?ke-hoach=" + plan).body())
                .contains("Sở Y tế</a>")
                .doesNotContain("Sở Tài chính</a>", "Báo cáo kết quả");
        assertThat(as("syt.lanhdao")
                        .get("/tong-quan/danh-sach?ke-hoach=" + plan)
                        .body())
                .contains("1 việc")
                .doesNotContain("Báo cáo kết quả");
        // whoever sees nothing of a plan does not learn from a filter what it is called
        assertThat(as("x01vh.lanhdao").get("/tong-quan?ke-hoach=" + plan).body())
                .contains("Không có việc nào trong phạm vi này.")
                .doesNotContain("Kế hoạch để xem tổng quan");
    }

    @Test
    void anOpenPageIsToldThatNothingHasChanged() {
        var supervisor = supervisor();
        for (var address : List.of("/tong-quan?ke-hoach=" + plan, "/tong-quan/danh-sach?ke-hoach=" + plan)) {
            var version = VERSION.matcher(supervisor.get(address).body());
            assertThat(version.find()).isTrue();
            assertThat(supervisor
                            .fragment(address + "&phien-ban=" + version.group(1))
                            .status())
                    .isEqualTo(204);
            var changed = supervisor.fragment(address + "&phien-ban=khac");
            assertThat(changed.status()).isEqualTo(200);
            assertThat(changed.body())
                    .contains("id=\"live\"")
                    .doesNotContain("<header", "<form class=\"card filters\"");
        }
    }

    @Test
    void aFilterIsKeptUnderANameByItsOwnerOnly() {
        var supervisor = supervisor();
        var saved = supervisor.form(
                "/tong-quan/bo-loc", "/tong-quan?cap=so-nganh", "ten=Các+sở&trang=overview&cap=so-nganh&khoi=nha-nuoc");
        assertThat(saved.header("Location")).endsWith("/tong-quan?khoi=nha-nuoc&cap=so-nganh");
        assertThat(supervisor.get("/tong-quan").body()).contains(">Các sở</a>");
        assertThat(as("ubnd.lanhdao").get("/tong-quan").body()).doesNotContain("Các sở");

        supervisor.form("/tong-quan/bo-loc/xoa", "/tong-quan", "ten=Các+sở");
        assertThat(supervisor.get("/tong-quan").body()).doesNotContain(">Các sở</a>");
        assertThat(supervisor.form("/tong-quan/bo-loc", "/tong-quan", "ten=").status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loai=khac",
                "tinh-trang=%3Cscript%3E",
                "don-vi=S%E1%BB%9F",
                "ke-hoach=1e9",
                "ky=2026-00",
                "tu=hôm+nay",
                "tu=2026-12-31&den=2026-01-01",
                "khoi=x",
                "cap=x",
                "linh-vuc=%00",
                "co-quan=%27;drop",
                "van-ban=-1",
                "muc=1"
            })
    void aFilterThatMeansNothingIsRefusedInOneSentence(String parameters) {
        for (var page : List.of("/tong-quan?", "/tong-quan/danh-sach?")) {
            var answer = supervisor().get(page + parameters);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("hãy").doesNotContain("Exception", "script>x", "org.");
        }
        assertThat(supervisor()
                        .get("/tong-quan/danh-sach?sau=2026-99-99.assignment.1")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void itSpeaksEnglishToo() {
        var english = supervisor();
        english.get("/tong-quan?lang=en");
        assertThat(english.get("/tong-quan?ke-hoach=" + plan).body())
                .contains("Overview", "Newly overdue", "Every figure opens its rows.")
                .doesNotContain("Quá hạn");
    }

    private static String section(Answer page, String id) {
        var body = page.body();
        int begin = body.indexOf("id=\"" + id + "\"");
        return body.substring(begin, body.indexOf("</section>", begin));
    }

    private PageBrowser supervisor() {
        return as("vpub.theodoi");
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }
}
