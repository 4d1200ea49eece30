package vn.tiendo.supervision.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.supervision.IssuedPlans.item;
import static vn.tiendo.supervision.IssuedPlans.regime;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.PlainWords;
import vn.tiendo.document.RegisterDocument;
import vn.tiendo.document.domain.Citation;
import vn.tiendo.document.domain.TestDocument;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.OfficerBrowser;
import vn.tiendo.testing.PageBrowser;

@PagesTest
class SearchPageTest {

    private static final Map<String, PageBrowser> BROWSERS = new HashMap<>();

    @Autowired
    private IssuedPlans issuedPlans;

    @Autowired
    private RegisterDocument registerDocument;

    @Autowired
    private FindAnything find;

    @Autowired
    private Standings standings;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tuan tra bien gioi",
                "Tuần tra biên giới",
                "TUẦN TRA biên giớ",
                "bien gioi tuan",
                "tuần tra biên giới"
            })
    void whatIsTypedWithOrWithoutDiacriticsFindsPlanTaskAndReport(String q) {
        long plan = plan("Tuần tra biên giới");
        var page = search("vpub.theodoi", q).body();
        assertThat(page)
                .contains("href=\"/ke-hoach/" + plan + "\"", "<mark>Tuần</mark>", "<mark>biên</mark>")
                .contains("href=\"/tong-quan/danh-sach?loai=nhiem-vu&amp;muc=", "0/2 hoàn thành")
                .contains("href=\"/tong-quan/danh-sach?loai=bao-cao&amp;muc=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2802/UBND-NC",
                "2802 ubnd nc",
                "2802-UBND",
                "so 2802",
                "Số: 2802",
                "2802",
                "2802UBND-NC",
                "2802ubndnc",
                "2802/ubndnc",
                "công văn số 2802",
                "cong van 2802/ubnd"
            })
    void aNumberIsFoundInAnySpelling(String q) {
        registerDocument.register(
                TestDocument.about("Về tín dụng đầu tư")
                        .type("CONG_VAN", null)
                        .number("2802/UBND-NC")
                        .issuer(null, "UBND tỉnh")
                        .document(),
                "stc.vanthu");
        assertThat(search("stc.lanhdao", q).body()).contains("tín dụng đầu tư", "<mark>2802");
        assertThat(search("syt.lanhdao", q).body()).doesNotContain("tín dụng đầu tư");
    }

    @Test
    void aLeadingZeroIsNoDifference() {
        long plan = plan("Kế hoạch mang số nhỏ");
        var number = jdbc.sql(
                        "select number from official_document d join plan p on p.document_id = d.id where p.id = ?")
                .param(plan)
                .query(Integer.class)
                .single();
        for (var q : List.of(number + "/KH-UBND", "0" + number + "/KH-UBND", "ke hoach so " + number)) {
            assertThat(search("vpub.theodoi", q).body()).as(q).contains("href=\"/ke-hoach/" + plan + "\"");
        }
    }

    @Test
    void aDocumentIsFoundByTheNumberItCites() {
        registerDocument.register(
                TestDocument.about("Văn bản có viện dẫn")
                        .citing(new Citation("9753/QĐ-TTg", null, null, Citation.Relation.CITES, null))
                        .document(),
                "stc.vanthu");
        assertThat(search("stc.lanhdao", "9753 qd ttg").body())
                .contains("Văn bản có viện dẫn", "Viện dẫn", "<mark>9753</mark>/<mark>QĐ</mark>-<mark>TTg</mark>");
        assertThat(search("stc.lanhdao", "9753qdttg").status()).isEqualTo(200);
        assertThat(search("syt.lanhdao", "9753").body()).doesNotContain("Văn bản có viện dẫn");
    }

    @Test
    void aUnitNeverFindsWhatIsAnothers() {
        var directive = registerDocument.register(
                TestDocument.about("Chỉ thị mẹ Hoàng Liên")
                        .number("8642/UBND-NC")
                        .outgoingOf("UBND"),
                "vpub.vanthu");
        long received = jdbc.sql("insert into directive (document_id, unit_code, registering_unit_code, received_at)"
                        + " values (?, 'UBND', 'VPUB', now()) returning id")
                .param(directive.id())
                .query(Long.class)
                .single();
        long plan = plan("Hoàng Liên");
        jdbc.sql("update plan set directive_id = ? where id = ?")
                .params(received, plan)
                .update();
        for (var seesAll : List.of("vpub.theodoi", "ubnd.lanhdao")) {
            assertThat(search(seesAll, "hoang lien").body())
                    .contains("/ke-hoach/" + plan, "/van-ban/" + directive.id(), "8642/UBND-NC", "0/2 hoàn thành");
        }
        for (var hasAPart : List.of("stc.lanhdao", "syt.chuyenvien")) {
            assertThat(search(hasAPart, "hoang lien").body())
                    .contains("/ke-hoach/" + plan, "8642/UBND-NC", "0/1 hoàn thành")
                    .doesNotContain("0/2");
        }
        assertThat(search("stp.lanhdao", "hoang lien").body())
                .contains("/ke-hoach/" + plan, "Không có việc nào trong phạm vi");
        for (var stranger : List.of("snv.lanhdao", "tu.lanhdao", "x01.chuyenvien")) {
            var page = search(stranger, "hoang lien").body();
            assertThat(page).as(stranger).contains("Không tìm thấy").doesNotContain("/ke-hoach/" + plan, "8642");
            assertThat(search(stranger, "8642").body()).doesNotContain("UBND-NC");
        }
    }

    @Test
    void draftsAreFoundByThoseWhoWriteThem() {
        jdbc.sql("""
                insert into plan (title, unit_code, drafting_unit_code, monitoring_unit_code, drafted_by, created_at)
                values ('Dự thảo Phong Thổ', 'STC', 'STC', 'STC', 'stc.chuyenvien', now())""").update();
        assertThat(search("stc.chuyenvien", "phong tho").body()).contains("<mark>Thổ</mark>", "Dự thảo");
        assertThat(search("ubnd.lanhdao", "du thao phong tho").body()).doesNotContain("<mark>Thổ</mark>");
    }

    @Test
    void unitsAreFoundByNameShortNameAndCodeAndOfficersInTheOwnTreeOnly() {
        assertThat(search("snv.lanhdao", "so tai chinh").body()).contains("href=\"/tong-quan?don-vi=STC\"");
        assertThat(search("snv.lanhdao", "x01vh").body()).contains("don-vi=X01VH");
        assertThat(search("snv.lanhdao", "muong kim").body()).contains("<mark>Mường</mark> <mark>Kim</mark>");
        assertThat(search("ubnd.lanhdao", "stc.lanhdao").body()).contains("<mark>stc</mark>.<mark>lanhdao</mark>");
        assertThat(search("snv.lanhdao", "snv.lanhdao").body()).contains("<mark>snv</mark>.<mark>lanhdao</mark>");
        assertThat(search("snv.lanhdao", "stc.lanhdao").body()).doesNotContain(".<mark>lanhdao</mark>");
        assertThat(search("snv.lanhdao", "ubnd.lanhdao").body()).doesNotContain(".<mark>lanhdao</mark>");
    }

    @Test
    void oneGroupIsReadPageByPageWithoutLoss() {
        for (int number = 0; number < 45; number++) {
            jdbc.sql("""
                    insert into plan (title, unit_code, drafting_unit_code, monitoring_unit_code, drafted_by, created_at)
                    values (?, 'SXD', 'SXD', 'SXD', 'sxd.chuyenvien', now())""").param("Tập Pusilung " + number).update();
        }
        var all = search("sxd.lanhdao", "pusilung").body();
        assertThat(plans(all)).hasSize(6);
        assertThat(all).contains("Xem thêm kế hoạch", "nhom=ke-hoach");
        var browser = browser("sxd.lanhdao");
        var read = new TreeSet<String>();
        for (int page = 1; page <= 3; page++) {
            read.addAll(plans(browser.get("/tim-kiem?q=pusilung&nhom=ke-hoach&trang=" + page)
                    .body()));
        }
        assertThat(read).hasSize(45);
        assertThat(browser.get("/tim-kiem?q=pusilung&nhom=ke-hoach&trang=4").body())
                .contains("không còn kết quả");
    }

    private static Set<String> plans(String page) {
        return Pattern.compile("/ke-hoach/(\\d+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=",
                "q=%20",
                "q=!!!",
                "q=a",
                "q=stc&nhom=khac",
                "q=stc&trang=0",
                "q=stc&trang=x",
                "q=stc&nhom=don-vi&trang=51",
                "q=%F0%9F%98%80"
            })
    void nonsenseIsRefusedInOneSentenceWithTheBoxStillThere(String parameters) {
        var answer = browser("stc.lanhdao").get("/tim-kiem?" + parameters);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("role=\"alert\"")
                .containsIgnoringCase("hãy ")
                .contains("id=\"tim\"")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "' or 1=1 --",
                "a' & b | !c <-> (d:*",
                "\\",
                "%_%",
                "stc:*",
                "1e5 0x1F -5 3.14 http://a.b/c?d=e a@b.vn",
                "\u202etext",
                "Ⅷ ½ ﬁ ①"
            })
    void whateverIsTypedIsOnlyWords(String q) {
        var answer = search("stc.lanhdao", q);
        assertThat(answer.status()).isIn(200, 400);
        assertThat(answer.body()).doesNotContain("<script>alert", "Exception", "Sự cố");
    }

    @Test
    void tooLongIsRefusedAndTheLongestIsNot() {
        assertThat(search("stc.lanhdao", "ế".repeat(201)).status()).isEqualTo(400);
        assertThat(search("stc.lanhdao", "a1 ".repeat(66)).status()).isEqualTo(200);
    }

    @Test
    void theBoxIsInTheHeadOfEveryPageAndStrangersSeeNothing() {
        assertThat(browser("stc.lanhdao").get("/ke-hoach").body()).contains("action=\"/tim-kiem\"");
        assertThat(browser("stc.lanhdao").get("/tim-kiem").status()).isEqualTo(200);
        assertThat(new PageBrowser(new OfficerBrowser(port))
                        .get("/tim-kiem?q=stc")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void theDatabaseAndThisProgramCompareWordsAlike() {
        for (var text : List.of(
                "Ủy ban ĐẢNG Ðoàn ð Đ", "02/KH–UBND · ①②", "ﬁ ½ K İ ß Œ", "Tuần tra", "a\u0301b\tc\nd", "日本 Ж")) {
            assertThat(jdbc.sql("select plain(?)")
                            .param(text)
                            .query(String.class)
                            .single())
                    .as(text)
                    .isEqualTo(PlainWords.of(text));
        }
    }

    @Test
    void whoHasAPartInWhichPlanIsKeptInStep() {
        plan("Giữ đúng thành phần");
        assertThat(jdbc.sql("""
                        select count(*) from (
                            (select * from plan_party_source except select plan_id, unit_code from plan_party)
                            union all
                            (select plan_id, unit_code from plan_party except select * from plan_party_source)) one""").query(Long.class).single()).isZero();
    }

    @Test
    void everyHitOfAnOfficerIsOneThatTheOfficerMayOpen() {
        plan("Soát mọi quyền");
        for (var login : List.of("stc.lanhdao", "snv.lanhdao", "x01.lanhdao", "tu.lanhdao", "vpub.theodoi")) {
            var browser = browser(login);
            for (var found : find.find(officer(login), SearchQuery.of("ke"), SearchGroup.DOCUMENTS, 1, 20)) {
                found.hits().stream()
                        .map(Hit.OfDocument.class::cast)
                        .forEach(hit -> assertThat(
                                        browser.get("/van-ban/" + hit.id()).status())
                                .isEqualTo(200));
            }
            for (var found : find.find(officer(login), SearchQuery.of("ke"), SearchGroup.PLANS, 1, 20)) {
                found.hits().stream()
                        .map(Hit.OfPlan.class::cast)
                        .forEach(hit -> assertThat(
                                        browser.get("/ke-hoach/" + hit.id()).status())
                                .isEqualTo(200));
            }
        }
    }

    /** Who is signed on stays so: what is measured here is the search. */
    private PageBrowser browser(String login) {
        return BROWSERS.computeIfAbsent(login + port, one -> PageBrowser.of(port, login));
    }

    private Standing officer(String login) {
        return standings.require(login);
    }

    private Answer search(String login, String q) {
        return browser(login).get("/tim-kiem?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }

    private long plan(String title) {
        var due = issuedPlans.today().plusDays(14);
        return issuedPlans.dispatched(
                "UBND",
                "VPUB",
                title,
                List.of(item(title + " toàn tuyến", List.of("STC", "SYT"), List.of("STP"), due)),
                List.of(regime("Báo cáo " + title, List.of("STC", "SYT"), "UBND", due)));
    }
}
