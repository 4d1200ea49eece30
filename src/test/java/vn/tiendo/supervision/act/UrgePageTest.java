package vn.tiendo.supervision.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.PageBrowser;

/** The page on which units are urged. */
@PagesTest
class UrgePageTest {

    private static final String LETTER =
            "&cong-van=true&don-vi=UBND&ky-hieu=VP&dia-danh=Lai+Ch%C3%A2u&chuc-vu=Ch%E1%BB%A7"
                    + "+t%E1%BB%8Bch&ho-ten=Nguy%E1%BB%85n+V%C4%83n+A";

    @LocalServerPort
    private int port;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private LateWork late;

    @BeforeEach
    void threeUnitsAreLate() {
        late = beans.createBean(LateWork.class);
    }

    @AfterEach
    void backToday() {
        late.end();
    }

    @Test
    void thePageShowsUnitByUnitWhatWillBeUrgedAndProposesWhatToSay() {
        var page = as("vpub.theodoi").get(address());
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains("4 việc của 3 đơn vị, trong đó 4 việc đã quá hạn")
                .contains("Sở Tài chính", "Sở Y tế", "Sở Công Thương", "Rà soát &lt;script&gt; &amp; quy trình")
                .contains("3 ngày", "Đề nghị đơn vị khẩn trương hoàn thành", "value=\"2026-03-12\"")
                .contains("value=\"UBND\" selected", "value=\"Lai Châu\"", "value=\"VP\"")
                .doesNotContain("??acts");
        assertThat(as("vpub.theodoi")
                        .form("/don-doc/mo", "/ke-hoach/" + late.plan + "/nhiem-vu/" + late.stc.id() + "/rut", chosen())
                        .body())
                .contains("4 việc của 3 đơn vị");
    }

    @Test
    void whatWasUrgedIsShownWithItsLetters() {
        var browser = as("vpub.theodoi");
        var answer = browser.form("/don-doc", address(), chosen() + "&noi-dung=Kh%E1%BA%A9n+tr%C6%B0%C6%A1ng" + LETTER);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        var page = browser.get(answer.header("Location").replaceFirst("^http://[^/]+", ""))
                .body();
        assertThat(page)
                .contains("Đã đôn đốc 4 việc của 3 đơn vị", "Khẩn trương", "/UBND-VP")
                .doesNotContain("??acts");
        var letter = page.replaceFirst("(?s).*?href=\"(/don-doc/\\d+/cong-van.docx)\".*", "$1");
        assertThat(browser.get(letter).header("Content-Type")).contains("wordprocessingml");
        assertThat(browser.get(letter).header("Content-Disposition")).contains("cong-van-don-doc-");
        assertThat(as("snv.lanhdao").get(letter).status()).isEqualTo(404);
        assertThat(late.urgings()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "noi-dung=+ | Hãy ghi nội dung đôn đốc.",
                "noi-dung=Nhanh&hoan-thanh=2026-03-08 | Ngày yêu cầu hoàn thành đã qua; hãy chọn từ hôm nay trở đi.",
                "noi-dung=Nhanh&hoan-thanh=9999-12-31 | Ngày yêu cầu hoàn thành quá xa; hãy kiểm tra lại năm.",
                "noi-dung=Nhanh&hoan-thanh=31%2F04 | Không đọc được ngày «31/04»; hãy chọn lại ngày.",
                "noi-dung=Nhanh&giai-trinh=true&giai-trinh-den= | Hãy chọn ngày phải giải trình xong.",
                "noi-dung=Nhanh&giai-trinh=true&giai-trinh-den=2026-03-01 | Ngày giải trình đã qua",
                "noi-dung=Nhanh&cong-van=true&don-vi=STC | Hãy chọn đơn vị ban hành công văn là đơn vị của đồng chí.",
                "noi-dung=Nhanh&cong-van=true&don-vi=UBND&dia-danh=x&chuc-vu= | Hãy ghi chức vụ người ký của công văn."
            })
    void badInputIsOneSentenceAndWhatWasTypedIsKept(String typed, String sentence) {
        var answer = as("vpub.theodoi").form("/don-doc", address(), chosen() + "&ho-ten=Vi%3Cb%3E&" + typed);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence, "value=\"Vi&lt;b&gt;\"");
        assertThat(late.urgings()).isZero();
    }

    @Test
    void tooLongATextIsRefusedAndKept() {
        var text = "ô".repeat(4_001);
        var answer = as("vpub.theodoi").form("/don-doc", address(), chosen() + "&noi-dung=" + encoded(text));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Nội dung đôn đốc dài quá 4.000 ký tự; hãy rút gọn.", text);
    }

    @Test
    void aSymbolThatNoNumberCanHaveIsRefused() {
        var answer = as("vpub.theodoi")
                .form(
                        "/don-doc",
                        address(),
                        chosen() + "&noi-dung=Nhanh" + LETTER.replace("ky-hieu=VP", "ky-hieu=V+P;"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Ký hiệu “VP;” không hợp lệ");
        assertThat(late.urgings()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 400 | Chưa chọn việc nào; hãy chọn ít nhất một việc trong danh sách.",
                "viec=kh%C3%B4ng | 400 | Không đọc được việc «không»; hãy chọn lại trong danh sách.",
                "viec=assignment:99999999999999999999 | 400 | Không đọc được việc",
                "viec=contribution:1 | 400 | Phần việc phối hợp được đôn đốc qua đơn vị chủ trì",
                "viec=report:987654321 | 404 | Không có việc report:987654321"
            })
    void whatCannotBeReadOrFoundIsSaidClearly(String query, int status, String sentence) {
        var answer = as("vpub.theodoi").get("/don-doc?" + query);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({"stc.lanhdao, 403", "syt.lanhdao, 404", "quantri, 404"})
    void nobodyElseMayEvenAsk(String login, int status) {
        assertThat(as(login).get("/don-doc?viec=" + late.stc.businessKey()).status())
                .isEqualTo(status);
    }

    @Test
    void whatWasNeverUrgedIsNotFound() {
        assertThat(as("vpub.theodoi").get("/don-doc/lan/987654321").status()).isEqualTo(404);
    }

    private String chosen() {
        return "viec="
                + String.join(
                        "%2C",
                        late.all().stream()
                                .map(ref -> ref.businessKey().replace(":", "%3A"))
                                .toList());
    }

    private String address() {
        return "/don-doc?"
                + String.join(
                        "&",
                        late.all().stream()
                                .map(ref -> "viec=" + ref.businessKey())
                                .toList());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }
}
