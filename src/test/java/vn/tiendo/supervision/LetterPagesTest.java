package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.letter.word.TemplateFile;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.report.Obligations;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.TestPeople;

/** Plans, slips and reports as Word files: what they say, and who gets them. */
@PagesTest
class LetterPagesTest {

    /** What is to be looked at with a word processor. */
    private static final Path SHOWN = Path.of("target", "van-ban");

    private static final String LONG =
            "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi chức năng quản lý; công bố,"
                    + " công khai trên Cổng Dịch vụ công quốc gia theo quy định; tổ chức tiếp nhận, trả kết quả không phụ thuộc"
                    + " địa giới hành chính";

    @Autowired
    private IssuedPlans plans;

    @Autowired
    private Obligations obligations;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void aPlanOfFortyTasksIsWrittenWithItsAnnex() throws IOException {
        long plan = plans.dispatched(
                "UBND",
                "VPUB",
                "Triển khai thực hiện Chỉ thị về đẩy mạnh cải cách thủ tục hành chính trên địa bàn tỉnh",
                forty(),
                List.of(IssuedPlans.regime(
                        "Báo cáo kết quả thực hiện",
                        List.of("STC", "SYT"),
                        "UBND",
                        plans.today().plusDays(30))));
        var letter = word("ke-hoach-40-nhiem-vu", "ubnd.lanhdao", "/ke-hoach/" + plan + "/van-ban.docx");
        var number = jdbc.sql("select number_written from official_document d join plan p on p.document_id = d.id"
                        + " where p.id = ?")
                .param(plan)
                .query(String.class)
                .single();
        assertThat(TemplateFile.text(letter))
                .contains("Số: " + number, "Lai Châu, ngày", "KẾ HOẠCH", "Triển khai thực hiện Chỉ thị")
                .contains("III. CHẾ ĐỘ BÁO CÁO", "1. Báo cáo kết quả thực hiện: Sở Tài chính; Sở Y tế gửi")
                .contains("(Kèm theo Kế hoạch số " + number + " ngày")
                .contains("- Sở Tài chính (để t/h);", "- Lưu: VT.")
                .doesNotContain("DỰ THẢO", "{{");
        var annex = letter.getTables().get(letter.getTables().size() - 1);
        assertThat(annex.getRows()).hasSize(41);
        assertThat(annex.getRow(40).getCell(0).getText()).isEqualTo("40");
        assertThat(annex.getRow(1).getCell(1).getText()).isEqualTo(LONG);
        assertThat(annex.getRow(1).getCell(2).getText()).isEqualTo("Sở Nội vụ; Sở Tài chính");
        assertThat(annex.getRow(1).getCell(3).getText()).isEqualTo("Sở Y tế");
        assertThat(annex.getRow(1).getCell(4).getText()).startsWith("Trước ngày");
    }

    @Test
    void aDraftSaysSoAndHasNoNumber() throws IOException {
        var draft = plans.draft("STC", "STC", "Kế hoạch của sở", forty().subList(0, 3), List.of());
        var letter = word("du-thao", "stc.vanthu", "/ke-hoach/" + draft.id() + "/van-ban.docx");
        assertThat(TemplateFile.text(letter))
                .contains("DỰ THẢO", "Số: ....../KH-STC", "ngày ...... tháng ...... năm ......", "SỞ TÀI CHÍNH")
                .contains("ỦY BAN NHÂN DÂN\tTỈNH LAI CHÂU")
                .doesNotContain("III. CHẾ ĐỘ BÁO CÁO");
        assertThat(status("snv.lanhdao", "/ke-hoach/" + draft.id() + "/van-ban.docx"))
                .isEqualTo(404);
    }

    @Test
    void aPartyPlanHasTheHeadOfTheParty() throws IOException {
        long plan = plans.issue(
                "TU",
                "TU",
                "tuyên truyền đại hội đảng bộ các cấp",
                List.of(IssuedPlans.item(
                        "Tuyên truyền",
                        List.of("BTGDV"),
                        List.of(),
                        plans.today().plusDays(9))),
                List.of());
        var letter = word("ke-hoach-dang", "tu.lanhdao", "/ke-hoach/" + plan + "/van-ban.docx");
        assertThat(TemplateFile.text(letter))
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "*", "-KH/TU", "-----")
                .doesNotContain("CỘNG HÒA", "Số:");
    }

    @Test
    void aCommuneWritesItsCommitteeOutAndNobodyAboveIt() throws IOException {
        var commune = jdbc.sql("select code from unit where name like 'UBND phường%' and valid_to is null order by code"
                        + " limit 1")
                .query(String.class)
                .single();
        var draft = plans.draft(commune, commune, "V/v rà soát", forty().subList(0, 1), List.of());
        jdbc.sql("update plan set draft = draft || '{\"typeCode\": \"CONG_VAN\"}' where id = ?")
                .param(draft.id())
                .update();
        var letter = word(
                "cong-van-phuong",
                commune.toLowerCase(Locale.ROOT) + ".vanthu",
                "/ke-hoach/" + draft.id() + "/van-ban.docx");
        assertThat(TemplateFile.text(letter))
                .contains("ỦY BAN NHÂN DÂN\tPHƯỜNG", "V/v rà soát", "Kính gửi:", "- Như trên;")
                .doesNotContain("TỈNH LAI CHÂU", "V/v V/v", "Căn cứ");
    }

    @Test
    void aSlipTellsOneUnitItsTask() throws IOException {
        var item = new DraftItem(
                null,
                LONG,
                "Quyết định công bố",
                List.of("STC"),
                null,
                List.of("SYT"),
                "Các cơ quan báo chí",
                null,
                DeadlineChoice.BEFORE_DATE,
                plans.today().plusDays(20),
                null);
        long plan = plans.dispatched("UBND", "VPUB", "Kế hoạch của tỉnh", List.of(item), List.of());
        var address = "/viec/assignment/" + plans.assignment(plan, "STC").id() + "/phieu-giao-viec.docx";
        assertThat(TemplateFile.text(word("phieu-giao-viec", "stc.lanhdao", address)))
                .contains("PHIẾU GIAO VIỆC", "Kính gửi: Sở Tài chính", LONG, "Quyết định công bố")
                .contains("Sở Y tế; Các cơ quan báo chí", "Trước ngày", "- Như trên;")
                .doesNotContain("Cán bộ được phân công", "{{");
        assertThat(page(
                        "stc.lanhdao",
                        "/viec/assignment/" + plans.assignment(plan, "STC").id() + "/dien-bien"))
                .contains(address);
        assertThat(status("ubnd.lanhdao", address)).isEqualTo(200);
        assertThat(status("snv.lanhdao", address)).isEqualTo(404);
        assertThat(status("stc.lanhdao", "/viec/assignment/999999999/phieu-giao-viec.docx"))
                .isEqualTo(404);
        jdbc.sql("update assignment set withdrawn_at = now() where id = ?")
                .param(plans.assignment(plan, "STC").id())
                .update();
        assertThat(status("ubnd.lanhdao", address)).isEqualTo(404);
    }

    @Test
    void aReportIsWrittenRoundByRoundAndItsDraftOnlyForTheUnit() throws IOException {
        long plan = reported();
        long obligation = ofUnit(plan, "STC");
        var first = "/viec/report/" + obligation + "/luot/1/bao-cao.docx";
        assertThat(TemplateFile.text(word("bao-cao", "ubnd.lanhdao", first)))
                .contains("BÁO CÁO", "Kết quả thực hiện", "Kính gửi: Ủy ban nhân dân tỉnh", "I. KẾT QUẢ")
                .contains("Đã rà soát 120 thủ tục.", "Số: ....../BC-STC", "Lãnh đạo Sở Tài chính")
                .doesNotContain("DỰ THẢO");
        var draft = "/viec/report/" + obligation + "/luot/2/bao-cao.docx";
        assertThat(TemplateFile.text(word("bao-cao-du-thao", "stc.lanhdao", draft)))
                .contains("DỰ THẢO", "Bổ sung");
        assertThat(status("ubnd.lanhdao", draft)).isEqualTo(404);
        assertThat(status("stc.lanhdao", "/viec/report/" + obligation + "/luot/9/bao-cao.docx"))
                .isEqualTo(404);
        for (var address : List.of(first, draft)) {
            assertThat(status("snv.lanhdao", address)).isEqualTo(404);
            assertThat(status("syt.lanhdao", address)).isEqualTo(404);
        }
        assertThat(page("stc.lanhdao", "/viec/report/" + obligation + "/dien-bien"))
                .contains(first, draft);
        assertThat(page("ubnd.lanhdao", "/viec/report/" + obligation + "/dien-bien"))
                .contains(first)
                .doesNotContain(draft);
    }

    @Test
    void aConsolidatedReportNamesWhoDidNotReport() throws IOException {
        long plan = reported();
        long report = consolidated(plan, "I. TÌNH HÌNH\nĐã nhận báo cáo của một đơn vị.", true);
        var address = "/ke-hoach/" + plan + "/bao-cao-tong-hop/" + report + ".docx";
        assertThat(TemplateFile.text(word("bao-cao-tong-hop", "ubnd.lanhdao", address)))
                .contains("BÁO CÁO", "Tổng hợp kết quả thực hiện", "01/02 đơn vị", "còn 01 đơn vị", "Sở Y tế");
        assertThat(page("ubnd.lanhdao", "/ke-hoach/" + plan)).contains(address);
        assertThat(status("stc.lanhdao", address)).isEqualTo(404);
        assertThat(status("snv.lanhdao", address)).isEqualTo(404);
        long draft = consolidated(plan, "Đang viết; Sở Y tế chưa báo cáo.", false);
        var unfinished = "/ke-hoach/" + plan + "/bao-cao-tong-hop/" + draft + ".docx";
        assertThat(TemplateFile.text(word("tong-hop-du-thao", "ubnd.lanhdao", unfinished)))
                .contains("DỰ THẢO", "Đang viết")
                .doesNotContain("chưa gửi báo cáo");
    }

    @Test
    void whoSeesNothingOfAPlanFindsNoWordFile() {
        long plan = plans.dispatched(
                "STC",
                "STC",
                "Kế hoạch nội bộ",
                List.of(IssuedPlans.item(
                        "Việc", List.of("STC"), List.of(), plans.today().plusDays(9))),
                List.of());
        var address = "/ke-hoach/" + plan + "/van-ban.docx";
        assertThat(status("stc.chuyenvien", address)).isEqualTo(200);
        assertThat(status("syt.lanhdao", address)).isEqualTo(404);
        assertThat(status("stc.chuyenvien", "/ke-hoach/999999999/van-ban.docx")).isEqualTo(404);
        assertThat(page("stc.chuyenvien", "/ke-hoach/" + plan)).contains(address, "Tải Word");
    }

    private List<DraftItem> forty() {
        var items = new ArrayList<DraftItem>();
        for (int at = 0; at < 40; at++) {
            items.add(IssuedPlans.item(
                    at % 2 == 0 ? LONG : "Tập huấn",
                    at % 3 == 0 ? List.of("STC", "SNV") : List.of("SNV"),
                    at % 2 == 0 ? List.of("SYT") : List.of(),
                    at % 5 == 4 ? null : plans.today().plusDays(10 + at)));
        }
        return items;
    }

    /** A plan under which one unit has reported and writes on, and the other has not. */
    private long reported() {
        long plan = plans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch có báo cáo",
                List.of(IssuedPlans.item(
                        "Việc", List.of("STC"), List.of(), plans.today().plusDays(20))),
                List.of(IssuedPlans.regime(
                        "Báo cáo kết quả thực hiện",
                        List.of("STC", "SYT"),
                        "UBND",
                        plans.today().plusDays(20))));
        jdbc.sql("""
                insert into report_round (obligation_id, number, content, nothing_to_report, drafted_by, approved_by,
                    submitted_at, accepted)
                values (:id, 1, :content, false, 'stc.chuyenvien', 'stc.lanhdao', now(), true),
                    (:id, 2, 'Bổ sung', false, 'stc.chuyenvien', null, null, null)""")
                .param("id", ofUnit(plan, "STC"))
                .param("content", "I. KẾT QUẢ\nĐã rà soát 120 thủ tục.\nII. KIẾN NGHỊ\nKhông.")
                .update();
        return plan;
    }

    private long consolidated(long plan, String content, boolean frozen) {
        long id = jdbc.sql("""
                insert into consolidated_report (consolidation_id, version, content, drafted_by, signed_by, frozen_at)
                select c.id, :version, :content, 'ubnd.chuyenvien', 'ubnd.nguoiky',
                    case when :frozen then now() end
                from consolidation c join report_regime r on r.id = c.report_regime_id where r.plan_id = :plan
                returning id""")
                .param("version", frozen ? 1 : 2)
                .param("content", content)
                .param("frozen", frozen)
                .param("plan", plan)
                .query(Long.class)
                .single();
        if (frozen) {
            jdbc.sql("insert into consolidated_report_source select ?, id from report_round where obligation_id = ?"
                            + " and number = 1")
                    .params(id, ofUnit(plan, "STC"))
                    .update();
            jdbc.sql("insert into consolidated_report_missing values (?, ?)")
                    .params(id, ofUnit(plan, "SYT"))
                    .update();
        }
        return id;
    }

    private long ofUnit(long plan, String unit) {
        return obligations.ofPlan(plan).stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private XWPFDocument word(String name, String login, String address) throws IOException {
        var answer = get(login, address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("wordprocessingml");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        Files.createDirectories(SHOWN);
        Files.write(SHOWN.resolve(name + ".docx"), answer.body());
        return TemplateFile.read(answer.body());
    }

    private int status(String login, String address) {
        return get(login, address).statusCode();
    }

    private String page(String login, String address) {
        return new String(get(login, address).body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String login, String address) {
        var browser = new OfficerBrowser(port);
        browser.signOn(login, TestPeople.PASSWORD);
        return browser.send(
                browser.request(address).header("Accept", "text/html").GET(), BodyHandlers.ofByteArray());
    }
}
