package vn.tiendo.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.letter.word.TemplateFile;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.TestPeople;

/** The pages on which an office keeps its templates. */
@PagesTest
class TemplatePagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String SLIP = "/mau-van-ban/phieu-giao-viec";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WriteLetter writeLetter;

    @LocalServerPort
    private int port;

    @BeforeEach
    void nothingUploaded() {
        jdbc.sql("delete from letter_template").update();
        jdbc.sql("delete from unit_paper").update();
    }

    @Test
    void theClerkSeesTheKindsAndTheirFields() {
        var clerk = as("stc.vanthu");
        assertThat(clerk.get("/mau-van-ban").body())
                .contains("Sở Tài chính", "Phiếu giao việc", "Báo cáo tổng hợp", "Mẫu chung");
        assertThat(clerk.get(SLIP + "?don-vi=STC").body())
                .contains("{{đơn vị nhận việc}}", "{{thời hạn}}", "{{nơi nhận}}", "{{nếu có nơi nhận}}");
        assertThat(as("vpub.vanthu").get("/mau-van-ban").body()).contains("Ủy ban nhân dân tỉnh Lai Châu");
    }

    @Test
    void nobodyElseKeepsThem() {
        assertThat(as("stc.lanhdao").get("/mau-van-ban").status()).isEqualTo(403);
        var clerk = as("stc.vanthu");
        for (var address : new String[] {
            "/mau-van-ban?don-vi=SYT",
            SLIP + "?don-vi=SYT",
            SLIP + "/mau.docx?don-vi=SYT",
            SLIP + "/xem-thu.docx?don-vi=UBND",
            SLIP + "?don-vi=KHONG",
            "/mau-van-ban/thu-tinh?don-vi=STC",
            SLIP + "/mau.docx?don-vi=STC&phien-ban=7"
        }) {
            assertThat(clerk.get(address).status()).as(address).isEqualTo(404);
        }
        assertThat(upload(clerk, "SYT", "mau.docx", slip("Mẫu lạ")).status()).isEqualTo(404);
        assertThat(as("stc.lanhdao").get(SLIP + "/mau.docx?don-vi=STC").status())
                .isEqualTo(404);
    }

    @Test
    void theOwnTemplateIsUsedAndOneCanGoBack() {
        var clerk = as("stc.vanthu");
        assertThat(upload(clerk, "STC", "mau sở.docx", slip("MẪU RIÊNG CỦA SỞ")).status())
                .isEqualTo(302);
        assertThat(preview()).contains("MẪU RIÊNG CỦA SỞ", "Sở Tài chính");
        assertThat(clerk.get(SLIP + "?don-vi=STC").body())
                .contains("mau sở.docx", "Đang dùng mẫu của đơn vị, phiên bản 1");
        assertThat(upload(clerk, "STC", "mau-2.docx", slip("MẪU THỨ HAI")).status())
                .isEqualTo(302);
        assertThat(preview()).contains("MẪU THỨ HAI");
        assertThat(file(clerk, SLIP + "/mau.docx?don-vi=STC&phien-ban=1")).contains("MẪU RIÊNG CỦA SỞ", "{{");
        assertThat(form(clerk, SLIP + "/mau-chung", SLIP + "?don-vi=STC", "don-vi=STC")
                        .status())
                .isEqualTo(302);
        assertThat(preview()).contains("PHIẾU GIAO VIỆC").doesNotContain("MẪU THỨ HAI");
        assertThat(clerk.get(SLIP + "?don-vi=STC").body()).contains("mau-2.docx", "Dùng lại mẫu chung.");
        assertThat(jdbc.sql("select count(*) from audit_event where subject_kind = 'letter_template'"
                                + " and actor = 'stc.vanthu'")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void whatNoLongerFitsIsPassedOver() {
        var clerk = as("stc.vanthu");
        upload(clerk, "STC", "a.docx", slip("CÒN DÙNG ĐƯỢC"));
        jdbc.sql("""
                insert into letter_template (unit_code, kind, version, file_name, content, uploaded_by, uploaded_at)
                values ('STC', 'PHIEU_GIAO_VIEC', 2, 'cu.docx', ?, 'stc.vanthu', now())""").param(TemplateFile.lines("{{trường đã bỏ}}")).update();
        assertThat(preview()).contains("CÒN DÙNG ĐƯỢC");
    }

    @Test
    void aWrongTemplateIsRefusedWithTheFieldNamed() {
        var clerk = as("stc.vanthu");
        var missing = upload(clerk, "STC", "mau.docx", TemplateFile.lines("{{tên cơ quan}}"));
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.body()).contains("Thiếu trường «thời hạn»", "Thiếu trường «nơi nhận»");
        var wrong = upload(clerk, "STC", "mau.docx", slip("{{người yêu}}"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body())
                .contains("Trường «người yêu» không có trong danh sách")
                .doesNotContain("Thiếu trường");
        assertThat(upload(clerk, "STC", "mau.docm", slip("x")).body()).contains("macro");
        assertThat(upload(clerk, "STC", "mau.docx", "<html></html>".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("không phải văn bản Word");
        assertThat(upload(clerk, "STC", "mau.docx", new byte[0]).body()).contains("Tệp trống");
        assertThat(upload(clerk, "STC", "mau.docx", new byte[3 << 20]).body()).contains("lớn hơn 2 MB");
        assertThat(upload(clerk, "STC", "mau.docx", new byte[19 << 20]).body()).contains("lớn hơn 2 MB");
        assertThat(upload(clerk, "STC", "", new byte[0]).body()).contains("Chưa chọn tệp");
        assertThat(jdbc.sql("select count(*) from letter_template")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatStandsOnEveryPaperIsEntered() {
        var clerk = as("stc.vanthu");
        var fields = "don-vi=STC&dia-danh=Tân+Phong&co-quan-chu-quan=-&chuc-vu=Giám+đốc&quyen-han-ky="
                + "&noi-nhan=-+UBND+tỉnh+(để+b/c)%0D%0A%0D%0ALưu:+VT,+KH";
        assertThat(form(clerk, "/mau-van-ban", "/mau-van-ban", fields).status()).isEqualTo(302);
        assertThat(clerk.get("/mau-van-ban").body())
                .contains("Tân Phong", "Giám đốc", "UBND tỉnh (để b/c)\nLưu: VT, KH");
        assertThat(form(clerk, "/mau-van-ban", "/mau-van-ban", "don-vi=STC&dia-danh=" + "x".repeat(300))
                        .status())
                .isEqualTo(400);
        assertThat(form(clerk, "/mau-van-ban", "/mau-van-ban", "don-vi=SYT&dia-danh=x")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void administratorsKeepThoseOfEveryUnit() {
        var administrator = as("quantri");
        assertThat(administrator.get("/mau-van-ban?don-vi=SYT").body()).contains("Sở Y tế");
        assertThat(upload(administrator, "SYT", "mau.docx", slip("CỦA SỞ Y TẾ")).status())
                .isEqualTo(302);
    }

    private String preview() {
        return TemplateFile.text(TemplateFile.read(writeLetter.preview(LetterKind.PHIEU_GIAO_VIEC, "STC")));
    }

    /** The general slip with one more line. */
    private static byte[] slip(String line) {
        try (XWPFDocument general = TemplateFile.read(LetterKind.PHIEU_GIAO_VIEC.general(false));
                var bytes = new ByteArrayOutputStream()) {
            general.createParagraph().createRun().setText(line);
            general.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Answer upload(OfficerBrowser browser, String unit, String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(field("_csrf", token(browser, "/mau-van-ban")));
        body.writeBytes(field("don-vi", unit));
        body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return browser.send(browser.request(SLIP)
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] field(String name, String value) {
        return ("--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Answer form(OfficerBrowser browser, String address, String page, String fields) {
        return browser.send(browser.request(address)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + token(browser, page))));
    }

    private static String token(OfficerBrowser browser, String page) {
        var token = TOKEN.matcher(browser.get(page).body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String file(OfficerBrowser browser, String address) {
        var answer = browser.send(browser.request(address).GET(), BodyHandlers.ofByteArray());
        return TemplateFile.text(TemplateFile.read(answer.body()));
    }

    private OfficerBrowser as(String login) {
        var browser = new OfficerBrowser(port);
        browser.signOn(login, TestPeople.PASSWORD);
        return browser;
    }
}
