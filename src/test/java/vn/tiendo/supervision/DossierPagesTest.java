package vn.tiendo.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.item;
import static vn.tiendo.supervision.IssuedPlans.regime;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.report.Obligations;
import vn.tiendo.report.SubmitReport;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.DossierBrowser;
import vn.tiendo.testing.SampleFiles;
import vn.tiendo.testing.SigningOffice;

/** The dossier over HTTP: who sees and adds what, what is refused with which sentence, and how files are handed out. */
@PagesTest
class DossierPagesTest {

    @Autowired
    private IssuedPlans plans;

    @Autowired
    private Obligations obligations;

    @Autowired
    private SubmitReport submitReport;

    @Autowired
    private Desks desks;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private long plan;
    private String dossier;
    private long assignment;
    private long report;

    @BeforeEach
    void aTaskOfTwoUnitsWithACoordinatingOne() {
        var due = plans.today().plusDays(10);
        plan = plans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch có hồ sơ",
                List.of(item("Việc có hồ sơ", List.of("STC", "SYT"), List.of("SXD"), due)),
                List.of(regime("Báo cáo kết quả", List.of("STC", "SYT"), "UBND", due)));
        assignment = plans.assignment(plan, "STC").id();
        dossier = "/ho-so/nhiem-vu/" + assignment;
        report = obligations.ofPlan(plan).stream()
                .filter(one -> one.unit().equals("STC"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whatTheSpecialistAddsTheAssignerCanOpen() {
        var content = SampleFiles.pdf("Kết quả");
        long file = as("stc.chuyenvien").added(dossier, "Báo cáo kết quả.pdf", content);

        var page = as("vpub.theodoi").get(dossier);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Báo cáo kết quả.pdf", "href=\"/tep/" + file + "\"", "Việc có hồ sơ", "Sở Tài chính")
                .contains("href=\"/ho-so/ke-hoach/" + plan + "\"", "Thêm tệp")
                .doesNotContain("type=\"file\"", "th:", "onclick");

        var download = as("vpub.theodoi").bytes("/tep/" + file);
        assertThat(download.body()).isEqualTo(content);
        assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20k%E1%BA%BFt%20qu%E1%BA%A3.pdf");
        assertThat(download.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(download.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(download.headers().firstValue("Cache-Control")).hasValue("private, no-store");
        assertThat(download.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox");
    }

    @Test
    void onlyPdfAndPicturesAreShownInTheBrowserAndNothingRunsInThem() {
        var specialist = as("stc.chuyenvien");
        var pdf = specialist.get("/tep/" + specialist.added(dossier, "a.pdf", SampleFiles.pdf("1")) + "/xem");
        assertThat(pdf.header("Content-Disposition")).startsWith("inline");
        assertThat(pdf.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("script");
        var png = specialist.get("/tep/" + specialist.added(dossier, "a.png", SampleFiles.picture("png")) + "/xem");
        assertThat(png.header("Content-Type")).isEqualTo("image/png");
        assertThat(png.header("Content-Security-Policy")).contains("sandbox");
        assertThat(png.header("X-Content-Type-Options")).isEqualTo("nosniff");
        var word = specialist.get("/tep/" + specialist.added(dossier, "a.docx", SampleFiles.word("1")) + "/xem");
        assertThat(word.status()).isEqualTo(404);
        assertThat(word.body()).contains("không xem trước được");
    }

    @Test
    void everyBadFileIsRefusedInOneSentenceAndTheOthersStay() {
        var specialist = as("stc.chuyenvien");
        specialist.added(dossier, "tốt.pdf", SampleFiles.pdf("1"));
        refused(specialist, "trang.pdf", SampleFiles.webPage(), "trang web (HTML)");
        refused(specialist, "so-do.pdf", SampleFiles.svg(), "ảnh vector (SVG)");
        refused(specialist, "bom.docx", SampleFiles.bomb(), "nở ra quá lớn");
        refused(specialist, "rong.pdf", new byte[0], "rỗng (0 byte)");
        refused(specialist, "chay.exe", SampleFiles.program(), "chương trình");
        refused(
                specialist,
                "ghep.pdf",
                SampleFiles.joined(SampleFiles.pdf("1"), SampleFiles.zip(Map.of("a", new byte[1]))),
                "nội dung lạ ghép vào");
        assertThat(specialist.get(dossier).body()).contains("tốt.pdf").doesNotContain("trang.pdf", "bom.docx");
    }

    @Test
    void aFileOfAGigabyteIsRefusedInASentenceToo() {
        var specialist = as("stc.chuyenvien");
        long gigabyte = 1L << 30;
        var answer = specialist.send(specialist
                .upload(dossier, "to.pdf", "")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> new Zeros(gigabyte)), gigabyte)));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().path("sentence").asText())
                .isEqualTo("Tệp «to.pdf» lớn quá mức 50 MB cho một tệp; hãy giảm dung lượng hoặc chia nhỏ.");
        var unannounced = specialist.send(specialist
                .upload(dossier, "to.pdf", "")
                .POST(BodyPublishers.ofInputStream(() -> new Zeros(60L << 20))));
        assertThat(unannounced.status()).isEqualTo(400);
        assertThat(unannounced.json().path("sentence").asText()).contains("lớn quá mức 50 MB");
    }

    @Test
    void badNamesBecomeGoodOnes() {
        var specialist = as("stc.chuyenvien");
        int number = 0;
        for (var name : List.of(
                "../../x.pdf", "CON.pdf", "a\"b\r\nX: y.pdf", "a\0b.pdf", "fdp\u202E.pdf", "ộ".repeat(300) + ".pdf")) {
            var answer = specialist.add(dossier, name, SampleFiles.pdf("số " + number++));
            assertThat(answer.status()).as(name).isEqualTo(201);
            var kept = answer.json().path("name").asText();
            assertThat(kept).endsWith(".pdf").doesNotContain("/", "\"", "\n", "\r", "\0", "\u202E");
            var download = specialist.bytes("/tep/" + answer.json().path("id").asLong());
            assertThat(download.statusCode()).isEqualTo(200);
            assertThat(download.headers().map()).doesNotContainKey("x");
        }
    }

    @Test
    void whatTheBrowserCallsAFileDoesNotMatter() {
        var specialist = as("stc.chuyenvien");
        var answer = specialist.send(specialist
                .upload(dossier, "a.pdf", "")
                .setHeader("Content-Type", "text/html")
                .POST(BodyPublishers.ofByteArray(SampleFiles.pdf("1"))));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(specialist.get("/tep/" + answer.json().path("id").asLong()).header("Content-Type"))
                .isEqualTo("application/pdf");
    }

    @Test
    void withoutTheTokenOfThePageNothingIsAdded() {
        var specialist = as("stc.chuyenvien");
        var answer = specialist.send(
                specialist.request(dossier + "/tep?ten=a.pdf").POST(BodyPublishers.ofByteArray(SampleFiles.pdf("1"))));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(specialist.get(dossier).body()).doesNotContain("a.pdf");
    }

    @Test
    void aNewVersionTakesThePlaceAndTheFormerCanStillBeRead() {
        var specialist = as("stc.chuyenvien");
        long first = specialist.added(dossier, "a.pdf", SampleFiles.pdf("1"));
        var second = specialist.send(specialist
                .upload(dossier, "b.pdf", "&thay=" + first)
                .POST(BodyPublishers.ofByteArray(SampleFiles.pdf("2"))));
        assertThat(second.json().path("version").asInt()).isEqualTo(2);
        assertThat(specialist.get(dossier).body()).contains("phiên bản 2", "1. a.pdf");
        assertThat(specialist.bytes("/tep/" + first).body()).isEqualTo(SampleFiles.pdf("1"));
        var elsewhere = specialist.send(specialist
                .upload("/ho-so/bao-cao/" + report, "c.pdf", "&thay=" + first)
                .POST(BodyPublishers.ofByteArray(SampleFiles.pdf("3"))));
        assertThat(elsewhere.status()).isEqualTo(404);
    }

    @Test
    void whatIsTakenOutIsGoneForEverybody() {
        var specialist = as("stc.chuyenvien");
        long file = specialist.added(dossier, "a.pdf", SampleFiles.pdf("1"));
        assertThat(as("vpub.theodoi").remove(dossier, file).status()).isEqualTo(403);
        assertThat(specialist.remove(dossier, file).status()).isEqualTo(200);
        assertThat(specialist.get("/tep/" + file).status()).isEqualTo(404);
        assertThat(specialist.get(dossier).body()).contains("Gỡ tệp");
    }

    @Test
    void anOutsiderFindsNothingByAnyRoute() {
        var lead = as("stc.chuyenvien");
        long file = lead.added(dossier, "a.pdf", SampleFiles.pdf("của riêng"));
        long enclosed = lead.added("/ho-so/bao-cao/" + report, "b.pdf", SampleFiles.pdf("kèm báo cáo"));
        long ofPlan = as("ubnd.lanhdao").added("/ho-so/ke-hoach/" + plan, "c.pdf", SampleFiles.pdf("kế hoạch"));
        // Nobody's, the one beside, and the one that takes part but does not lead.
        for (var login : List.of("snv.lanhdao", "syt.lanhdao", "sxd.chuyenvien")) {
            var outsider = as(login);
            for (var route : List.of(
                    "/tep/" + file,
                    "/tep/" + file + "/xem",
                    "/tep/" + enclosed,
                    "/tep/" + enclosed + "/xem",
                    "/ho-so/bao-cao/" + report,
                    "/ho-so/bao-cao/" + report + "/noi-dung",
                    "/ho-so/bao-cao/" + report + "/tat-ca.zip")) {
                var answer = outsider.get(route);
                assertThat(answer.status()).as(login + " " + route).isEqualTo(404);
                assertThat(answer.body()).doesNotContain("a.pdf", "b.pdf", "%PDF");
            }
            assertThat(outsider.add(dossier, "d.pdf", SampleFiles.pdf("4")).status())
                    .isIn(403, 404);
            assertThat(outsider.remove(dossier, file).status()).isEqualTo(404);
            assertThat(outsider.send(outsider.upload("/ho-so/ke-hoach/" + plan, "d.pdf", "&thay=" + file)
                                    .POST(BodyPublishers.ofByteArray(SampleFiles.pdf("4"))))
                            .status())
                    .isIn(403, 404);
        }
        for (var route : List.of(dossier, dossier + "/noi-dung", dossier + "/tat-ca.zip", "/tep/" + ofPlan)) {
            assertThat(as("snv.lanhdao").get(route).status()).as(route).isEqualTo(404);
            assertThat(as("syt.lanhdao").get(route).status())
                    .as(route)
                    .isEqualTo(route.startsWith("/tep/") ? 200 : 404);
        }
        assertThat(as("sxd.chuyenvien").get(dossier).body())
                .doesNotContain("a.pdf")
                .contains("c.pdf");
        assertThat(as("sxd.chuyenvien").zip(dossier)).noneMatch(name -> name.contains("a.pdf"));
        assertThat(as("syt.lanhdao").zip("/ho-so/ke-hoach/" + plan))
                .contains("c.pdf")
                .noneMatch(name -> name.endsWith("a.pdf") || name.endsWith("b.pdf"));
        assertThat(new DossierBrowser(port).get("/tep/" + file).status()).isEqualTo(401);
        assertThat(lead.get("/tep/999999999").status()).isEqualTo(404);
        assertThat(as("snv.lanhdao").get("/ho-so/thoa-thuan/1").status()).isEqualTo(404);
    }

    @Test
    void aTaskInTasklistLeadsToItsDossierForThoseWhoSeeItOnly() {
        desks.letTheEngineWork();
        var task = desks.of("stc.lanhdao")
                .task("receiveAssignment", "assignment:" + assignment)
                .getId();
        as("stc.chuyenvien").added(dossier, "a.pdf", SampleFiles.pdf("1"));
        assertThat(as("stc.lanhdao").get("/ho-so/viec/" + task + "/noi-dung").body())
                .contains("a.pdf", "data-address=\"" + dossier + "\"")
                .doesNotContain("<html");
        assertThat(as("stc.lanhdao").get("/ho-so/viec/" + task).header("Location"))
                .endsWith(dossier);
        assertThat(as("snv.lanhdao").get("/ho-so/viec/" + task + "/noi-dung").status())
                .isEqualTo(404);
        assertThat(as("stc.lanhdao").get("/ho-so/viec/nothing/noi-dung").status())
                .isEqualTo(404);
    }

    @Test
    void theWholeDossierIsOneArchive() {
        as("stc.chuyenvien").added(dossier, "Báo cáo.pdf", SampleFiles.pdf("1"));
        as("stc.chuyenvien").added("/ho-so/bao-cao/" + report, "Báo cáo.pdf", SampleFiles.pdf("2"));
        as("vpub.vanthu").added("/ho-so/ke-hoach/" + plan, "Kế hoạch.pdf", SampleFiles.pdf("3"));
        assertThat(as("vpub.theodoi").zip("/ho-so/ke-hoach/" + plan))
                .hasSize(3)
                .contains("Kế hoạch.pdf")
                .anyMatch(name -> name.startsWith("Nhiệm vụ 1, ") && name.endsWith("/Báo cáo.pdf"))
                .anyMatch(name -> name.startsWith("Báo cáo kết quả, ") && name.endsWith("/Báo cáo.pdf"));
    }

    @Test
    void aRoundRemembersWhatWentWithIt() {
        var specialist = as("stc.chuyenvien");
        var ofReport = "/ho-so/bao-cao/" + report;
        long first = specialist.added(ofReport, "phu-luc.pdf", SampleFiles.pdf("1"));
        submitReport.draft(report, "Đã thực hiện.", false, "stc.chuyenvien");
        submitReport.approve(report, null, "stc.lanhdao");
        specialist.send(specialist
                .upload(ofReport, "phu-luc.pdf", "&thay=" + first)
                .POST(BodyPublishers.ofByteArray(SampleFiles.pdf("2"))));
        assertThat(as("vpub.theodoi").get(ofReport).body())
                .contains("Tệp gửi kèm:", "href=\"/tep/" + first + "\"", "Đã thực hiện.");
        assertThat(specialist.remove(ofReport, first).status()).isEqualTo(400);
    }

    @Test
    void whenTheWorkIsDoneItsFilesStayAsTheyAre() {
        var specialist = as("stc.chuyenvien");
        long file = specialist.added(dossier, "a.pdf", SampleFiles.pdf("1"));
        jdbc.sql("update assignment set completed_at = now(), proposed_at = now() where id = ?")
                .param(assignment)
                .update();
        assertThat(specialist.get(dossier).body()).doesNotContain("type=\"file\"");
        var token = "/ho-so/bao-cao/" + report;
        var answer = specialist.send(specialist
                .withTokenOf(token, dossier + "/tep?ten=b.pdf")
                .POST(BodyPublishers.ofByteArray(SampleFiles.pdf("2"))));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json().path("sentence").asText()).contains("đã xong");
        assertThat(specialist.get("/tep/" + file).status()).isEqualTo(200);
    }

    @Test
    void aSignedPdfTellsWhoseSignatureItIsAndThatItHolds() throws IOException {
        var specialist = as("stc.chuyenvien");
        specialist.added(
                dossier, "Tờ trình.pdf", new SigningOffice("Sở Tài chính Lai Châu").sign(SigningOffice.unsigned()));
        assertThat(as("vpub.theodoi").get(dossier).body())
                .contains("Chữ ký số", "Sở Tài chính Lai Châu", "Tài liệu nguyên vẹn từ khi ký.")
                .contains("Chứng thư chưa được tin cậy.");
    }

    @Test
    void theFilesOfATaskInThePlanAreForAllWhoCarryItOut() {
        long item = jdbc.sql("select plan_item_id from assignment where id = ?")
                .param(assignment)
                .query(Long.class)
                .single();
        var ofItem = "/ho-so/muc/" + item;
        long file = as("ubnd.chuyenvien").added(ofItem, "Mẫu biểu.xlsx", SampleFiles.excel());
        assertThat(as("stc.chuyenvien").get("/tep/" + file).status()).isEqualTo(200);
        assertThat(as("stc.chuyenvien").get(dossier).body()).contains("Mẫu biểu.xlsx", "href=\"" + ofItem + "\"");
        assertThat(as("stc.chuyenvien").remove(dossier, file).status()).isEqualTo(403);
        assertThat(as("ubnd.lanhdao").get(ofItem).body()).contains("Mẫu biểu.xlsx", "Thêm tệp");
        assertThat(as("snv.lanhdao").get(ofItem).status()).isEqualTo(404);
        assertThat(as("snv.lanhdao").get("/tep/" + file).status()).isEqualTo(404);
    }

    @Test
    void theFilesOfADocumentAreKeptByTheUnitInWhoseRegisterItStands() {
        long document = jdbc.sql("select document_id from plan where id = ?")
                .param(plan)
                .query(Long.class)
                .single();
        var ofDocument = "/ho-so/van-ban/" + document;
        long file = as("ubnd.vanthu").added(ofDocument, "Bản ký.pdf", SampleFiles.pdf("bản ký"));
        assertThat(as("stc.chuyenvien").get(dossier).body()).contains("Bản ký.pdf");
        assertThat(as("stc.chuyenvien")
                        .add(ofDocument, "x.pdf", SampleFiles.pdf("x"))
                        .status())
                .isEqualTo(403);
        assertThat(as("snv.vanthu").get(ofDocument).status()).isEqualTo(404);
        assertThat(as("snv.vanthu").get("/tep/" + file).status()).isEqualTo(404);
    }

    private void refused(DossierBrowser officer, String name, byte[] content, String because) {
        var answer = officer.add(dossier, name, content);
        assertThat(answer.status()).as(name).isEqualTo(400);
        assertThat(answer.json().path("sentence").asText())
                .startsWith("Tệp «" + name + "» ")
                .contains(because)
                .endsWith(".");
    }

    private DossierBrowser as(String login) {
        return DossierBrowser.of(port, login);
    }

    /** So many bytes that take no memory. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(target, offset, offset + count, (byte) 0);
            left -= count;
            return count;
        }
    }
}
