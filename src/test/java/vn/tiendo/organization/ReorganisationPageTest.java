package vn.tiendo.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.demo.DemoOfficers;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.PageBrowser;

/** The pages on which an administrator reorganises units. */
@PagesTest
class ReorganisationPageTest {

    private static final String ALL = "/to-chuc";
    private static final String BEGIN = ALL + "/sap-xep/moi";

    @Autowired
    private ImportUnits units;

    @Autowired
    private ImportOfficers officers;

    @Autowired
    private Desks desks;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @Test
    void anAdministratorDraftsLooksAndDecides() {
        found("PA", "PB");
        var browser = as("quantri");
        var draft = begun(browser, "01/03/2026");
        assertThat(browser.get(draft).body()).contains("Chưa có dòng nào");
        assertThat(post(browser, draft + "/dong", draft, Map.of("viec", "MERGE", "don-vi", "PA", "ke-thua", "PB"))
                        .status())
                .isEqualTo(302);

        var page = browser.get(draft).body();
        assertThat(page).contains("Đơn vị PA", "Đơn vị PB", "Cán bộ (5)", "Sẽ chuyển 5");
        assertThat(post(browser, draft + "/ban-hanh", draft, Map.of()).body()).contains("Hãy đánh dấu đã xem");
        assertThat(post(browser, draft + "/ban-hanh", draft, Map.of("da-xem", "co"))
                        .status())
                .isEqualTo(302);
        desks.letTheEngineWork();

        assertThat(browser.get(draft).body())
                .contains("Đã thực hiện", "không hoàn lại được")
                .doesNotContain("Bỏ dự thảo");
        assertThat(browser.get(ALL).body()).contains("Đơn vị đã kết thúc", "01/01/2010 – 28/02/2026");
        assertThat(post(browser, draft + "/bo", draft, Map.of()).body()).contains("đã ban hành nên không sửa được");
        assertThat(jdbc.sql(
                                "select recipient from mail where subject = 'Quyết định thử' and recipient ~ '^p[ab][.]' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("pa.lanhdao", "pa.theodoi", "pa.vanthu", "pb.lanhdao", "pb.theodoi", "pb.vanthu");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        var browser = as("quantri");
        var refused =
                post(browser, BEGIN, BEGIN, Map.of("ten", "Tên <b>", "can-cu", "Nghị quyết", "ngay", "31/02/2026"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Hãy ghi ngày hiệu lực", "value=\"Tên &lt;b&gt;\"", "value=\"31/02/2026\"");

        var draft = begun(browser, "01/03/2026");
        var self = Map.of("viec", "MERGE", "don-vi", "STC", "ke-thua", "STC");
        assertThat(post(browser, draft + "/dong", draft, self).status()).isEqualTo(302);
        assertThat(browser.get(draft).body())
                .contains("không thể kế thừa chính mình")
                .doesNotContain("name=\"da-xem\"");
        assertThat(post(browser, draft + "/ban-hanh", draft, Map.of("da-xem", "co"))
                        .status())
                .isEqualTo(400);
        var none = Map.of("viec", "KHONG", "don-vi", "STC");
        assertThat(post(browser, draft + "/dong", draft, none).body()).contains("Hãy chọn việc sắp xếp");
        assertThat(post(browser, draft + "/bo", draft, Map.of()).status()).isEqualTo(302);
        assertThat(browser.get(draft).status()).isEqualTo(404);
    }

    @Test
    void aSplitLetsTheAdministratorChooseWhoGetsWhat() {
        found("PC", "PD", "PE");
        var browser = as("quantri");
        var draft = begun(browser, "01/03/2026");
        post(
                browser,
                draft + "/dong",
                draft,
                Map.of("viec", "SPLIT", "don-vi", "PC", "ke-thua", "PD", "ke-thua-khac", "pe"));
        assertThat(browser.get(draft).body()).contains("name=\"viec-officer:pc.lanhdao\"");
        post(browser, draft + "/chia", draft, Map.of("viec-officer:pc.lanhdao", "PE"));
        assertThat(browser.get(draft).body()).contains("<option lang=\"vi\" value=\"PE\" selected=\"selected\">");
        post(browser, draft + "/ban-hanh", draft, Map.of("da-xem", "co"));
        desks.letTheEngineWork();

        assertThat(jdbc.sql("select unit_code from officer where login like 'pc.%' order by login")
                        .query(String.class)
                        .list())
                .containsExactly("PD", "PE", "PD", "PD", "PD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stc.lanhdao", "ubnd.lanhdao", "vpub.theodoi"})
    void nobodyElseMayLookOrAct(String login) {
        var draft = begun(as("quantri"), "01/03/2026");
        var browser = as(login);
        assertThat(browser.get(ALL).status()).isEqualTo(403);
        assertThat(browser.get(BEGIN).status()).isEqualTo(403);
        assertThat(browser.get(draft).status()).isEqualTo(403);
        for (var act : new String[] {"", "/dong", "/dong/1/bo", "/chia", "/ban-hanh", "/huy", "/bo"}) {
            assertThat(browser.form(draft + act, "/ke-hoach", "viec=MERGE&da-xem=co")
                            .status())
                    .as(act)
                    .isEqualTo(403);
        }
        assertThat(browser.get("/ke-hoach").body()).doesNotContain("href=\"/to-chuc\"");
    }

    private void found(String... codes) {
        var list = "code,name,short_name,kind,chain,parent,valid_from,valid_to,successors\n"
                + Arrays.stream(codes)
                        .map(code -> "%1$s,Đơn vị %1$s,%1$s,OFFICE_OF_TESTS,CENTRAL,,2010-01-01,,".formatted(code))
                        .collect(Collectors.joining("\n"));
        units.run(list.getBytes(StandardCharsets.UTF_8));
        officers.run(DemoOfficers.of(list).getBytes(StandardCharsets.UTF_8));
    }

    private String begun(PageBrowser browser, String day) {
        var answer =
                post(browser, BEGIN, BEGIN, Map.of("ten", "Quyết định thử", "can-cu", "Nghị quyết số 05", "ngay", day));
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private static Answer post(PageBrowser browser, String address, String page, Map<String, String> fields) {
        return browser.form(
                address,
                page,
                fields.entrySet().stream()
                        .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }
}
