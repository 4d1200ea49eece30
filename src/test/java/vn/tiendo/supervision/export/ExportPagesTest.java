package vn.tiendo.supervision.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tiendo.supervision.IssuedPlans.item;
import static vn.tiendo.supervision.IssuedPlans.regime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.CarryOutAssignment;
import vn.tiendo.assignment.JudgeAssignment;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.ExtendDeadline;
import vn.tiendo.deadline.Overdue;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.organization.Standings;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.RegisterRows;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.TravellingClock;

@PagesTest
class ExportPagesTest {

    private static final List<String> EXCEL = List.of(
            "/tong-quan.xlsx",
            "/tong-quan/danh-sach.xlsx",
            "/bao-cao-don-vi.xlsx?don-vi=STC",
            "/ket-qua.xlsx?ky=2026-Q4");
    private static final String SUMMARY = "/tong-quan/tom-tat.docx";

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private CarryOutAssignment carryOut;

    @Autowired
    private JudgeAssignment judge;

    @Autowired
    private ExtendDeadline extend;

    @Autowired
    private Overdue overdue;

    @Autowired
    private RegisterRows rows;

    @Autowired
    private Standings standings;

    @Autowired
    private FilterWords words;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TravellingClock clock;

    @LocalServerPort
    private int port;

    @BeforeEach
    void itIsMonday() {
        clock.travelTo("2026-11-02");
    }

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    static Stream<String> everyFile() {
        return Stream.concat(EXCEL.stream(), Stream.of(SUMMARY));
    }

    @Test
    void theUnitReportSaysEverythingThatWasEntered() {
        long plan = plan("Rà soát thủ tục cấp phép");
        var task = issuedPlans.assignment(plan, "STC");
        var ref = DutyRef.assignment(task.id());
        carryOut.receive(task.id(), "stc.lanhdao");
        carryOut.allocate(task.id(), "stc.chuyenvien", "Làm ngay", "stc.lanhdao");
        carryOut.progress(task.id(), 40, "Đã gửi phiếu khảo sát", "stc.chuyenvien");
        var wish = extend.ask(ref, issuedPlans.today().plusDays(20), "Chờ số liệu của xã", null, "stc.lanhdao");
        extend.grant(wish.id(), null, null, "vpub.theodoi");
        clock.travelTo("2026-11-25");
        overdue.open(ref);
        overdue.explain(
                ref, "Thiếu người", "Tăng cường cán bộ", issuedPlans.today().plusDays(3), "stc.lanhdao");
        overdue.urge(ref, "Đề nghị khẩn trương", "vpub.theodoi");

        var table = Files.table(Files.excel(supervisor(), "/bao-cao-don-vi.xlsx?don-vi=STC&ke-hoach=" + plan)
                .getSheetAt(0));
        assertThat(table).hasSize(2);
        assertThat(table.get(0)).hasSize(26);
        var line = table.stream()
                .filter(row -> row.get("Nội dung nhiệm vụ, báo cáo").startsWith("1. "))
                .findFirst()
                .orElseThrow();
        assertThat(line)
                .containsEntry("Đơn vị chủ trì", "Sở Tài chính")
                .containsEntry("Đơn vị phối hợp", "Sở Tư pháp")
                .containsEntry("Ngày giao", "02/11/2026")
                .containsEntry("Thời hạn ban đầu", "trước ngày 16/11/2026")
                .containsEntry("Thời hạn (như văn bản)", "chậm nhất ngày 22/11/2026")
                .containsEntry("Ngày đến hạn", "22/11/2026")
                .containsEntry("Số lần gia hạn", "1")
                .containsEntry("Ngày đến hạn trước khi gia hạn", "15/11/2026")
                .containsEntry("Mức độ hoàn thành (%)", "40")
                .containsEntry("Kết quả thực hiện", "Đã gửi phiếu khảo sát")
                .containsEntry("Tình trạng", "Chưa hoàn thành, quá hạn")
                .containsEntry("Số ngày quá hạn", "3")
                .containsEntry("Báo cáo đã nộp/phải nộp", "0/1")
                .containsEntry("Khó khăn, vướng mắc", "Thiếu người")
                .containsEntry(
                        "Đề xuất, kiến nghị",
                        "Tăng cường cán bộ\nXin lùi thời hạn đến 22/11/2026: Chờ số liệu của xã (đã đồng ý)")
                .containsEntry("Đôn đốc (số lần, lần cuối)", "1 lần, 25/11/2026");
        assertThat(line.get("Lãnh đạo phụ trách")).isNotBlank();
        assertThat(line.get("Cán bộ đầu mối")).isNotBlank();
        assertThat(line.get("Kế hoạch (số, ký hiệu; ngày; tên)")).contains("ngày 02/11/2026: Rà soát thủ tục");
    }

    @Test
    void withoutAUnitTheReportIsOfTheOwnOne() {
        plan("Việc của chính mình");
        var shown = Files.excel(Files.signedOn(port, "syt.lanhdao"), "/bao-cao-don-vi.xlsx")
                .getSheetAt(0);
        assertThat(shown.getRow(0).getCell(0).getStringCellValue()).endsWith("CỦA SỞ Y TẾ");
        assertThat(Files.table(shown))
                .isNotEmpty()
                .allMatch(row -> row.get("Đơn vị chủ trì").equals("Sở Y tế"));
    }

    @Test
    void theListHasWhatThePageHasInTheSameOrderAndItsFilterInWords() {
        long plan = plan("Danh sách giống nhau");
        var query = "?ke-hoach=" + plan + "&tinh-trang=trong-han&khoi=nha-nuoc&ky=2026-Q4";
        var sheet =
                Files.excel(supervisor(), "/tong-quan/danh-sach.xlsx" + query).getSheetAt(0);
        var onThePage = rows.page(
                        standings.require("vpub.theodoi"),
                        DutyFilter.of(Map.of("ke-hoach", String.valueOf(plan), "tinh-trang", "trong-han")),
                        null,
                        50)
                .rows();
        assertThat(Files.table(sheet).stream().map(row -> row.get("Đơn vị") + row.get("Việc")))
                .hasSize(4)
                .containsExactlyElementsOf(onThePage.stream()
                        .map(row -> row.unitName() + row.title())
                        .toList());
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                .startsWith("Phạm vi: Nhiệm vụ và báo cáo; Chưa hoàn thành, trong hạn; kế hoạch: ")
                .contains("Danh sách giống nhau; khối: Nhà nước; ngày đến hạn: Quý 4/2026.");
        assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).startsWith("Số liệu lúc 08:0");
    }

    @Test
    void filesAreNamedWithoutDiacriticsAndNeverKept() {
        var answer = Files.get(supervisor(), "/tong-quan/danh-sach.xlsx");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"tien-do-danh-sach-2026-11-02.xlsx\"");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Export.EXCEL);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void whoTookWhatAwayIsOnRecord() {
        Files.get(supervisor(), "/tong-quan/danh-sach.xlsx?tinh-trang=qua-han&don-vi=SYT");
        var event = audit.latest("export", 1).get(0);
        assertThat(event.actor()).isEqualTo("vpub.theodoi");
        assertThat(event.action()).isEqualTo("Xuất danh sách việc ra Excel");
        assertThat(event.note()).isEqualTo("Phạm vi: Nhiệm vụ và báo cáo; Chưa hoàn thành, quá hạn; đơn vị: Sở Y tế.");
    }

    @Test
    void nobodyTakesAwayWhatOthersOwe() throws IOException {
        long plan = plan("Việc mật thiết của hai sở");
        clock.travelTo("2026-11-20");
        var unit = Files.signedOn(port, "syt.lanhdao");
        var stranger = Files.signedOn(port, "tu.lanhdao");
        for (var address : everyFile().toList()) {
            var asked = address + (address.contains("?") ? "&" : "?") + "ke-hoach=" + plan;
            assertThat(text(supervisor(), asked)).as(asked).contains("Sở Tài chính");
            // the report of another unit has its name in the title, and not one row
            var own = text(unit, asked).replace("CỦA SỞ TÀI CHÍNH", "").replace("đơn vị: Sở Tài chính", "");
            assertThat(own).as(asked).doesNotContain("Sở Tài chính");
            assertThat(text(stranger, asked).replace("đơn vị: Sở Tài chính", ""))
                    .as(asked)
                    .doesNotContain("Sở Tài chính", "Sở Y tế", "Việc mật thiết");
        }
        assertThat(text(unit, "/tong-quan/danh-sach.xlsx?ke-hoach=" + plan)).contains("Sở Y tế");
        assertThat(unit.get("/ket-qua?ky=2026-Q4&ke-hoach=" + plan).body())
                .contains("Sở Y tế</a>")
                .doesNotContain("Sở Tài chính</a>");
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void strangersMustSignOnFirst(String address) {
        var answer = Files.get(new OfficerBrowser(port), address);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/dang-nhap");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            loai, khac
            tinh-trang, '=1'
            don-vi, STC' or 1=1
            ke-hoach, -1
            ky, 2026-Q9
            cap, thôn
            muc, 5
            """)
    void whatAnAddressSaysWronglyIsRefusedOnAPageAndNoFileBegins(String name, String value) {
        var browser = supervisor();
        for (var address : everyFile().toList()) {
            var page = address.replaceFirst("\\?.*", "") + "?" + name + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
            if (page.contains("ket-qua") && name.equals("tinh-trang")) {
                continue;
            }
            var answer = Files.get(browser, page);
            assertThat(answer.statusCode()).as(page).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
            assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
            assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                    .contains("hãy ")
                    .doesNotContain("Exception");
        }
        assertThat(Files.get(browser, "/ket-qua?ky=h%C3%B4m-nay").statusCode()).isEqualTo(400);
        assertThat(Files.get(browser, "/bao-cao-don-vi.xlsx?don-vi=KHONGCO").statusCode())
                .isEqualTo(404);
    }

    @Test
    void moreRowsThanAFileMayHaveAreRefusedBeforeItBegins() {
        var asked = DutyFilter.of(Map.of("ke-hoach", String.valueOf(plan("Bốn dòng"))));
        var officer = standings.require("vpub.theodoi");
        new ExportDesk(rows, words, audit, clock, new ExportPolicy(4)).fits(officer, asked);
        assertThatThrownBy(() -> new ExportDesk(rows, words, audit, clock, new ExportPolicy(3)).fits(officer, asked))
                .isInstanceOf(Refusal.class)
                .hasMessage("Có hơn 3 dòng, nhiều hơn một tệp được chứa; hãy lọc hẹp hơn (đơn vị, kỳ hoặc tình trạng)"
                        + " rồi tải lại.");
    }

    @Test
    void nothingAtAllIsAWholeFileToo() throws IOException {
        for (var address : everyFile().toList()) {
            var empty = address + (address.contains("?") ? "&" : "?") + "ke-hoach=999999";
            assertThat(text(supervisor(), empty)).as(empty).doesNotContain("Sở Y tế");
        }
    }

    @Test
    void theSummaryTellsTheMeetingWhoOwesWhat() throws IOException {
        long plan = plan("Chuẩn bị hội nghị tổng kết");
        var task = issuedPlans.assignment(plan, "STC");
        carryOut.proposeCompletion(task.id(), "Đã xong", "stc.chuyenvien");
        judge.confirmCompletion(task.id(), null, "vpub.theodoi");
        extend.ask(
                DutyRef.assignment(issuedPlans.assignment(plan, "SYT").id()),
                issuedPlans.today().plusDays(30),
                "Chờ hướng dẫn của Bộ",
                null,
                "syt.lanhdao");
        clock.travelTo("2026-11-18");
        var text = text(supervisor(), SUMMARY + "?ke-hoach=" + plan);
        assertThat(text)
                .containsSubsequence(
                        "BÁO CÁO",
                        "Tóm tắt tình hình thực hiện nhiệm vụ, chế độ báo cáo",
                        "1. Tình hình chung",
                        "Nhiệm vụ: tổng số 2; đã hoàn thành 1/2 (đúng hạn 1/2, quá hạn 0/2); chưa hoàn thành 1/2"
                                + " (trong hạn 0/2, quá hạn 1/2). Sắp đến hạn: 0.",
                        "2. Đơn vị còn nợ nhiều nhất",
                        "Sở Y tế",
                        "2/2",
                        "(quá hạn 3 ngày)",
                        "3. Việc trở thành quá hạn trong 7 ngày qua",
                        "1. Chuẩn bị hội nghị tổng kết",
                        "4. Việc đến hạn trong 14 ngày tới",
                        "Không có việc nào.",
                        "5. Đề xuất, kiến nghị",
                        "2 đơn vị có việc quá hạn hoàn thành dứt điểm 3 việc.",
                        "1 đề nghị lùi thời hạn",
                        "02/12/2026",
                        "Chờ hướng dẫn của Bộ",
                        "Nơi nhận");
    }

    @Test
    void theButtonsSpeakTheReadersLanguageAndTheFilesSpeakVietnamese() throws IOException {
        long plan = plan("Hai thứ tiếng");
        var browser = supervisor();
        assertThat(browser.get("/tong-quan?ke-hoach=" + plan).body())
                .contains("Tải về", "/tong-quan.xlsx?ke-hoach=" + plan, "/tong-quan/tom-tat.docx?ke-hoach=" + plan);
        browser.get("/tong-quan?lang=en");
        assertThat(browser.get("/tong-quan/danh-sach?ke-hoach=" + plan).body())
                .contains("Take away", "/tong-quan/danh-sach.xlsx?ke-hoach=" + plan);
        assertThat(browser.get("/ket-qua?ky=2026-9T").body())
                .contains("First nine months of 2026", "/ket-qua.xlsx?ky=2026-9T");
        assertThat(text(browser, "/tong-quan/danh-sach.xlsx?ke-hoach=" + plan))
                .contains("DANH SÁCH VIỆC", "Nhiệm vụ", "Tổng số: 4 việc.");
    }

    @Test
    void unitsAreRankedByTheShareDoneOnTime() {
        long plan = plan("Xếp hạng công bằng");
        var task = issuedPlans.assignment(plan, "STC");
        carryOut.proposeCompletion(task.id(), "Đã xong", "stc.chuyenvien");
        judge.confirmCompletion(task.id(), null, "vpub.theodoi");
        clock.travelTo("2026-11-20");
        var ranks = Files.table(Files.excel(supervisor(), "/ket-qua.xlsx?ky=2026-Q4&ke-hoach=" + plan)
                .getSheetAt(0));
        assertThat(ranks.get(0))
                .containsEntry("Xếp hạng", "1")
                .containsEntry("Đơn vị", "Sở Tài chính")
                .containsEntry("(1) Đúng hạn: tử số/mẫu số", "1/2")
                .containsEntry("(1) Tỷ lệ đúng hạn", "50.00%")
                .containsEntry("(2) Quá hạn/đã hoàn thành", "1/1");
        assertThat(ranks.get(1))
                .containsEntry("Xếp hạng", "2")
                .containsEntry("Đơn vị", "Sở Y tế")
                .containsEntry("(1) Tỷ lệ đúng hạn", "0.00%")
                .containsEntry("(2) Tỷ lệ", "");
        assertThat(ranks.get(2)).containsEntry("Đơn vị", "Toàn bộ").containsEntry("(3) Quá hạn/tổng số", "3/4");
        assertThat(supervisor().get("/ket-qua?ky=2026-Q4&ke-hoach=" + plan).body())
                .containsSubsequence("Sở Tài chính", "50,00%", "1/2", "Sở Y tế", "0,00%", "0/2");
    }

    private OfficerBrowser supervisor() {
        return Files.signedOn(port, "vpub.theodoi");
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

    /** Everything that a file says. */
    private static String text(OfficerBrowser browser, String address) throws IOException {
        var answer = Files.get(browser, address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        if (address.contains(".docx")) {
            try (var document = new XWPFDocument(new ByteArrayInputStream(answer.body()));
                    var words = new XWPFWordExtractor(document)) {
                return words.getText();
            }
        }
        var text = new StringBuilder();
        for (var sheet : Files.excel(answer.body())) {
            for (var row : sheet) {
                row.forEach(cell -> text.append(cell).append('\n'));
            }
        }
        return text.toString();
    }
}
