package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.deadline.domain.period.ReportPeriod;
import vn.tiendo.report.ConsolidateReports;
import vn.tiendo.report.Consolidations;
import vn.tiendo.report.Obligations;
import vn.tiendo.report.SubmitReport;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.PageBrowser;

/** Số liệu of a plan, who sees it, and the page on which a unit corrects what it reported. */
@PagesTest
class FiguresPagesTest {

    @Autowired
    private IssuedPlans plans;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Consolidations consolidations;

    @Autowired
    private SubmitReport submitReport;

    @Autowired
    private ConsolidateReports consolidateReports;

    @Autowired
    private Desks desks;

    @LocalServerPort
    private int port;

    private long plan;

    @BeforeEach
    void twoUnitsHaveReportedAndOneHasNot() {
        var due = plans.today().plusDays(20);
        plan = plans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch có số liệu",
                List.of(IssuedPlans.item("Việc", List.of("STC"), List.of(), due)),
                List.of(IssuedPlans.asking(
                        IssuedPlans.regime("Báo cáo số liệu", List.of("STC", "SYT", "SGDDT"), "SNV", due),
                        "Số lớp | lớp | cộng | 4.000\nTỷ lệ | % | trung bình | 95")));
        reports("STC", "1.234,5", "90");
        reports("SYT", "765", "chưa có");
    }

    @Test
    void whoReceivesTheReportsSeesTotalsAndWhoGaveWhat() {
        for (var login : List.of("snv.chuyenvien", "ubnd.lanhdao")) {
            assertThat(as(login).get(page()).body())
                    .as(login)
                    .contains("1.234,5", ">765<", "1.999,5", "chưa đạt", "(49 %)", "2/3 đơn vị đã có số liệu")
                    .contains("chưa báo cáo");
        }
        assertThat(as("snv.chuyenvien").get("/ke-hoach/" + plan).body()).contains(page() + "\"");
    }

    @Test
    void aUnitSeesItsOwnFiguresAndNobodySideways() {
        assertThat(as("stc.lanhdao").get(page()).body())
                .contains("1.234,5", "Số liệu của đơn vị.")
                .doesNotContain(">765<", "1.999,5", "Sở Y tế");
        assertThat(as("skhcn.lanhdao").get(page()).status()).isEqualTo(403);
        assertThat(as("syt.lanhdao").get(correction("STC")).status()).isEqualTo(404);
        assertThat(as("skhcn.lanhdao").get(correction("STC")).status()).isEqualTo(404);
    }

    @Test
    void whatIsOnThePageCanBeTakenAway() throws IOException {
        try (var book = WorkbookFactory.create(
                new ByteArrayInputStream(as("snv.chuyenvien").download(page() + ".xlsx")))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("SỐ LIỆU: Báo cáo số liệu");
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("Sở Tài chính");
            assertThat(sheet.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(1234.5);
            assertThat(sheet.getRow(7).getCell(0).getStringCellValue()).isEqualTo("Tổng hợp");
            assertThat(sheet.getRow(7).getCell(2).getNumericCellValue()).isEqualTo(1999.5);
        }
        try (var paper = new XWPFDocument(new ByteArrayInputStream(
                as("stc.lanhdao").download("/viec/report/" + report("STC") + "/luot/1/bao-cao.docx")))) {
            assertThat(new XWPFWordExtractor(paper).getText()).contains("Số liệu:", "Số lớp (lớp): 1.234,5");
        }
        assertThat(as("stc.lanhdao").get(page() + ".xlsx").status()).isEqualTo(200);
        assertThat(as("skhcn.lanhdao").get(page() + ".xlsx").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"?bao-cao=x, 400", "?bao-cao=1&ky=kh%C3%B4ng-c%C3%B3, 200", "?ky=%3Cb%3E, 200", "/x, 404"})
    void aWrongAddressHarmsNobody(String address, int status) {
        assertThat(as("snv.chuyenvien").get(page() + address).status()).isEqualTo(status);
    }

    @Test
    void aPlanWithoutFiguresHasNoSuchPage() {
        long other = plans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch khác",
                List.of(IssuedPlans.item("Việc", List.of("STC"), List.of(), null)),
                List.of());
        assertThat(as("ubnd.lanhdao").get("/ke-hoach/" + other + "/so-lieu").status())
                .isEqualTo(404);
        assertThat(as("ubnd.lanhdao").get("/ke-hoach/" + other).body()).doesNotContain("/so-lieu\"");
    }

    @Test
    void aCorrectionIsAskedForAcceptedAndShownAsANewVersion() {
        long consolidation = consolidations
                .ofPeriod(obligations.ofPlan(plan).get(0).regime(), ReportPeriod.ONCE)
                .orElseThrow()
                .id();
        consolidateReports.compile(consolidation, "Kết quả chung.", "snv.chuyenvien");
        consolidateReports.sign(consolidation, null, "snv.lanhdao");
        assertThat(as("snv.chuyenvien").get(page()).body()).contains("Số tổng hợp theo phiên bản 1 đã đóng.");

        assertThat(asked("stc.chuyenvien", "Cộng nhầm <b>", "1.300,5", "90").status())
                .isEqualTo(302);
        assertThat(as("stc.chuyenvien").get(correction("STC")).body())
                .contains("Chờ nơi nhận trả lời", "Số lớp (lớp): 1.234,5 → 1.300,5", "Cộng nhầm &lt;b&gt;")
                .doesNotContain("name=\"so-lieu\"", "value=\"nhan\"");
        var receiver = as("snv.chuyenvien");
        assertThat(receiver.get(correction("STC")).body()).contains("value=\"nhan\"");
        assertThat(receiver.form(correction("STC"), correction("STC"), "buoc=nhan&ly-do=")
                        .status())
                .isEqualTo(302);

        assertThat(receiver.get(page()).body())
                .contains("Số tổng hợp theo phiên bản 2 đã đóng.", "2.065,5", "1.999,5", "đã đính chính")
                .contains("Số lớp (lớp): 1.999,5 → 2.065,5");
        assertThat(receiver.get("/ke-hoach/" + plan).body()).contains("đính chính", "1.999,5 → 2.065,5");
        assertThat(receiver.get("/ho-so/bao-cao/" + report("STC")).body())
                .contains("Số lớp (lớp): 1.234,5", "Số lớp (lớp): 1.300,5");
        assertThat(receiver.get("/viec/report/" + report("STC") + "/dien-bien").body())
                .contains("Chấp nhận đính chính số liệu", "1.300,5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.5",
                "mười",
                "",
                "\u0000",
                "1,2,3",
                "9999999999999999999999999999999999999999",
                "1'; drop table unit"
            })
    void aWrongFigureIsRefusedAndKeptOnThePage(String written) {
        var answer = asked("stc.lanhdao", "Sai", written, "90");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Chỉ tiêu «Số lớp»", "name=\"so-lieu\"");
    }

    @Test
    void whoMayNotIsTurnedAway() {
        var receiver = as("snv.chuyenvien");
        assertThat(asked("ubnd.lanhdao", "Sai", "1", "90").status()).isEqualTo(403);
        asked("stc.lanhdao", "Sai", "1", "90");
        assertThat(as("stc.lanhdao")
                        .form(correction("STC"), "/ke-hoach", "buoc=nhan")
                        .status())
                .isEqualTo(403);
        var without = receiver.form(correction("STC"), correction("STC"), "buoc=tu-choi&ly-do=%20");
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.body()).contains("Hãy ghi lý do không chấp nhận");
        assertThat(receiver.form(correction("STC"), correction("STC"), "buoc=khac")
                        .status())
                .isEqualTo(400);
        assertThat(receiver.formWithToken(correction("STC"), "x", "buoc=nhan").status())
                .isEqualTo(403);
    }

    @Test
    void figuresAreWrittenOnThePhoneToo() {
        var task = desks.of("sgddt.chuyenvien").task("draftReport", "report:" + report("SGDDT"));
        var address = "/viec-cua-toi/" + task.getId();
        var browser = as("sgddt.chuyenvien");
        assertThat(browser.get(address).body())
                .contains("Chỉ tiêu: Số lớp (lớp)", "Mục tiêu chung: 4.000.", "name=\"figures.1.value\"");
        var wrong = browser.form(address, address, "content=Xong&figures.0.value=ba&figures.1.value=5");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("«ba» không phải là số", "value=\"5\"");
        assertThat(browser.form(address, address, "content=Xong&figures.0.value=3%2C5&figures.1.value=5")
                        .status())
                .isEqualTo(302);
        for (var shown : List.of(
                page(), "/viec/report/" + report("SGDDT") + "/dien-bien", "/ho-so/bao-cao/" + report("SGDDT"))) {
            assertThat(as("snv.chuyenvien").get(shown).body())
                    .as("what a unit is still writing is its own: " + shown)
                    .doesNotContain("3,5");
        }
    }

    private void reports(String unit, String... figures) {
        var login = unit.toLowerCase(Locale.ROOT);
        submitReport.draft(report(unit), "Đã làm.", false, List.of(figures), login + ".chuyenvien");
        submitReport.approve(report(unit), null, login + ".lanhdao");
        submitReport.accept(report(unit), null, "snv.chuyenvien");
    }

    private Answer asked(String login, String reason, String... figures) {
        var fields = Stream.of(figures)
                .map(figure -> "&so-lieu=" + URLEncoder.encode(figure, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return as(login)
                .form(
                        correction("STC"),
                        "/ke-hoach",
                        "buoc=xin&ly-do=" + URLEncoder.encode(reason, StandardCharsets.UTF_8) + fields);
    }

    private String page() {
        return "/ke-hoach/" + plan + "/so-lieu";
    }

    private String correction(String unit) {
        return "/bao-cao/" + report(unit) + "/dinh-chinh";
    }

    private long report(String unit) {
        return obligations.ofPlan(plan).stream()
                .filter(owed -> owed.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }
}
