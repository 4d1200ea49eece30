package vn.tiendo.organization.officers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.RetireOfficer;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.sheet.ExcelOfTests;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.PageBrowser;

/** A list of officers over HTTP: handed in, looked through, corrected on the spot, taken in, and handed in once more. */
@PagesTest
class OfficerImportPageTest {

    private static final Logger LOG = LoggerFactory.getLogger(OfficerImportPageTest.class);
    private static final String PAGE = "/nhap-can-bo";

    @Autowired
    private Officers officers;

    @Autowired
    private RetireOfficer retire;

    @Autowired
    private IdentityService identity;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    /** Other tests count who works in a unit. */
    @AfterEach
    void theyWereNeverThere() {
        jdbc.sql("delete from list_import").update();
        officers.byLogin().keySet().stream()
                .filter(login -> login.matches("(mot|hai|ba)m.*"))
                .forEach(login -> {
                    retire.retire(login);
                    jdbc.sql("delete from officer_role where login = ?")
                            .param(login)
                            .update();
                    jdbc.sql("delete from officer where login = ?").param(login).update();
                });
    }

    @Test
    void everyRowIsShownAndNothingChangesBeforeTheAdministratorSaysSo() {
        var browser = as("quantri");
        assertThat(browser.get("/ke-hoach").body()).contains("href=\"/nhap-can-bo\"");
        assertThat(upload(browser, three()).status()).isEqualTo(204);

        assertThat(browser.get(PAGE).body())
                .contains("can-bo.xlsx", "Đưa 1 cán bộ sẵn sàng vào hệ thống", "tên đăng nhập đề xuất: motm")
                .contains("Ô D3 «Đơn vị»: «Sở TT&amp;TT» đã kết thúc", "Vai trò đề xuất theo chức vụ «Giám đốc»");
        assertThat(browser.get(PAGE + "?dong=san-sang").body())
                .contains("dong-1\"")
                .doesNotContain("dong-2\"");
        assertThat(officers.find("motm")).isEmpty();
    }

    @Test
    void whatIsConfirmedAndCorrectedIsTakenInAndNothingIsDoubled() {
        var browser = as("quantri");
        upload(browser, three());
        assertThat(act(browser, "/dong/2/sua", "o=UNIT&chon=SKHCN").status()).isEqualTo(302);
        assertThat(act(browser, "/dong/2/sua", "o=LOGIN&chu=haimoi.skhcn").status())
                .isEqualTo(302);
        assertThat(act(browser, "/xac-nhan-het", "").status()).isEqualTo(302);
        assertThat(browser.get(PAGE).body()).contains("Đưa 3 cán bộ sẵn sàng vào hệ thống", "haimoi.skhcn");
        assertThat(act(browser, "/dua-vao", "").status()).isEqualTo(302);

        assertThat(officers.find("motm"))
                .contains(new Officer(
                        "motm", "Mới Một", "mot@stc.example", "STC", Set.of(Role.CLERK, Role.SPECIALIST), true));
        assertThat(officers.find("haimoi.skhcn").orElseThrow().unit()).isEqualTo("SKHCN");
        assertThat(identity.createUserQuery()
                        .memberOfGroup("stc.vanthu")
                        .userId("motm")
                        .count())
                .isOne();
        assertThat(browser.get(PAGE).body()).contains("Đã đưa vào", "Cán bộ mới chưa có mật khẩu");
        assertThat(jdbc.sql(
                                "select note from audit_event where subject_kind = 'officerImport' and note like 'motm%' order by id")
                        .query(String.class)
                        .list())
                .contains("motm · Mới Một: mới");

        var all = officers.byLogin();
        upload(browser, three());
        assertThat(browser.get(PAGE).body()).contains("Không đổi").doesNotContain("Cán bộ mới<");
        act(browser, "/xac-nhan-het", "");
        act(browser, "/dua-vao", "");
        assertThat(officers.byLogin()).isEqualTo(all);

        upload(
                browser,
                excel().row(1, "Mới Một", "", "Sở Nội vụ", "", "lãnh đạo", "mot@stc.example")
                        .bytes());
        assertThat(browser.get(PAGE).body())
                .contains("Đơn vị: Sở Tài chính → Sở Nội vụ", "Vai trò: Văn thư; Chuyên viên → Lãnh đạo");
        act(browser, "/dua-vao", "");
        assertThat(officers.find("motm").orElseThrow().unit()).isEqualTo("SNV");
        assertThat(officers.find("haimoi.skhcn").orElseThrow().active()).isTrue();
        assertThat(identity.createUserQuery()
                        .memberOfGroup("stc.vanthu")
                        .userId("motm")
                        .count())
                .isZero();
    }

    @Test
    void rowsCanBeLeftOutTakenAfterAllOrTheFileThrownAway() {
        var browser = as("quantri");
        upload(browser, three());
        act(browser, "/dong/1/bo-qua", "");
        assertThat(act(browser, "/dua-vao", "").body()).contains("Chưa có dòng nào sẵn sàng");
        act(browser, "/dong/1/bo-qua", "lay-lai=co");
        assertThat(browser.get(PAGE).body()).contains("Đưa 1 cán bộ sẵn sàng");
        assertThat(act(browser, "/dong/99/bo-qua", "").status()).isEqualTo(400);
        assertThat(act(browser, "/dong/1/sua", "o=NONSENSE&chu=x").status()).isEqualTo(400);
        act(browser, "/bo", "");
        assertThat(act(browser, "/dua-vao", "").body()).contains("đã được thay bằng tệp khác hoặc bỏ đi");
        assertThat(officers.find("motm")).isEmpty();
    }

    @Test
    void aFileThatIsNoneIsRefusedWithASentence() {
        var browser = as("quantri");
        assertThat(upload(browser, "<html>".getBytes(StandardCharsets.UTF_8)).body())
                .contains("Tệp không phải là Excel");
        assertThat(upload(browser, new byte[0]).body()).contains("Tệp rỗng");
        assertThat(upload(browser, new ExcelOfTests("A").row("Thực đơn", "Giá").bytes())
                        .body())
                .contains("Không tìm thấy cột «Họ và tên»");
    }

    @Test
    void theTemplateAndTheWorkbookWithTheReasonsCanBeHandedInAgain() {
        var browser = as("quantri");
        assertThat(upload(browser, browser.download(PAGE + "/mau.xlsx")).body()).contains("chưa có dòng nội dung nào");
        upload(browser, three());
        var faults = browser.download(PAGE + "/loi.xlsx");
        assertThat(upload(browser, faults).status()).isEqualTo(204);
        assertThat(browser.get(PAGE).body()).contains("Đưa 1 cán bộ sẵn sàng", "«Sở TT&amp;TT» đã kết thúc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stc.vanthu", "ubnd.lanhdao", "stc.chuyenvien"})
    void onlyAnAdministratorByAnyRoute(String login) {
        upload(as("quantri"), three());
        var browser = as(login);
        for (var address : new String[] {"", "/loi.xlsx", "/mau.xlsx", "/tien-do"}) {
            assertThat(browser.get(PAGE + address).status()).as(address).isEqualTo(403);
        }
        for (var act : new String[] {"/dua-vao", "/bo", "/xac-nhan-het", "/dong/1/sua", "/dong/1/bo-qua"}) {
            assertThat(browser.form(PAGE + act, "/ke-hoach", "o=UNIT&chu=STC").status())
                    .as(act)
                    .isEqualTo(403);
        }
        assertThat(browser.upload(PAGE + "/tep?ten=a.xlsx", "/ke-hoach", three())
                        .status())
                .isEqualTo(403);
        assertThat(browser.get("/ke-hoach").body()).doesNotContain("href=\"/nhap-can-bo\"");
        assertThat(browser.get("/nhap-gi-do").status()).isEqualTo(404);
    }

    @Test
    void twoClicksAtOnceTakeItInOnce() throws Exception {
        var browser = as("quantri");
        upload(browser, three());
        var pool = Executors.newFixedThreadPool(4);
        try {
            var answers = IntStream.range(0, 4)
                    .mapToObj(number -> as("quantri"))
                    .map(one -> CompletableFuture.supplyAsync(
                            () -> act(one, "/dua-vao", "").status(), pool))
                    .toList();
            var statuses = answers.stream().map(CompletableFuture::join).toList();
            assertThat(statuses).containsOnly(302, 400).containsOnlyOnce(302);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void tenThousandRowsAreReadWhileOneWaits() {
        var excel = excel();
        for (int row = 1; row <= 10_000; row++) {
            excel.row(
                    row,
                    "Người Số " + Integer.toString(row * 7919, 26).replaceAll("[0-9]", "x"),
                    "",
                    List.of("Sở Tài chính", "Sở TT&TT", "UBND xã Tả Lèng", "Sở KH&CN", "Sở gì đó")
                            .get(row % 5),
                    "Chuyên viên",
                    row % 2 == 0 ? "chuyên viên" : "",
                    "");
        }
        var file = excel.bytes();
        var browser = as("quantri");
        long begin = System.nanoTime();
        assertThat(upload(browser, file).status()).isEqualTo(204);
        long read = System.nanoTime();
        assertThat(act(browser, "/dong/1/sua", "o=LOGIN&chu=nguoi.mot").status())
                .isEqualTo(302);
        long corrected = System.nanoTime();
        assertThat(browser.get(PAGE).body()).contains("10.000");
        LOG.info(
                "10,000 officers: read in {} ms, one corrected in {} ms",
                (read - begin) / 1_000_000,
                (corrected - read) / 1_000_000);
        assertThat((read - begin) / 1_000_000_000).isLessThan(20);
    }

    private static ExcelOfTests excel() {
        return new ExcelOfTests("Cán bộ")
                .row("DANH SÁCH CÁN BỘ")
                .row("STT", "Họ và tên", "Tên đăng nhập", "Đơn vị", "Chức vụ", "Vai trò", "Email");
    }

    private static byte[] three() {
        return new ExcelOfTests("Cán bộ")
                .row("STT", "Họ và tên", "Tên đăng nhập", "Đơn vị", "Chức vụ", "Vai trò", "Email")
                .row(1, "Mới Một", "", "Sở TC", "Văn thư", "Văn thư, chuyên viên", "mot@stc.example")
                .row(2, "Mới Hai", "", "Sở TT&TT", "Chuyên viên", "Chuyên viên", "")
                .row(3, "Mới Ba", "", "Sở Y tế", "Giám đốc", "", "")
                .bytes();
    }

    private Answer upload(PageBrowser browser, byte[] file) {
        return browser.upload(
                PAGE + "/tep?ten=" + URLEncoder.encode("can-bo.xlsx", StandardCharsets.UTF_8), PAGE, file);
    }

    private static Answer act(PageBrowser browser, String act, String fields) {
        return browser.form(PAGE + act, PAGE, fields);
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }
}
