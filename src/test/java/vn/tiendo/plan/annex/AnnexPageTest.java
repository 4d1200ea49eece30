package vn.tiendo.plan.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plan.annex.Annexes.plain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.plan.domain.PlanItem;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.PageBrowser;

/** An annex over HTTP: handed in, looked through, corrected on the spot, taken into the plan, and handed in once more. */
@PagesTest
class AnnexPageTest {

    private static final List<List<Object>> THREE = List.of(
            row(1, "Ban hành kế hoạch", "Sở Tài chính\nSở Nội vụ", "Sở Y tế", "trước ngày 15/12/2030"),
            row(2, "Rà soát <b>thủ tục</b>", "Sở TT&TT", "", "thường xuyên"),
            row(3, "Triển khai tại cơ sở", "UBND các xã, phường", "", "chậm nhất trước ngày 15/12/2030"));

    @Autowired
    private Desks desks;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanContents contents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    @LocalServerPort
    private int port;

    private long plan;

    @BeforeEach
    void aPlanThatIsBeingDrafted() {
        var instance = desks.of("stc.chuyenvien").start("planPreparation");
        var key = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
        plan = Long.parseLong(key.substring(key.indexOf(':') + 1));
    }

    @Test
    void everyRowIsShownAndNothingIsTakenInBeforeTheOfficerSaysSo() {
        var browser = as("stc.chuyenvien");
        assertThat(browser.get("/ke-hoach/" + plan).body()).contains(address() + "\"");
        assertThat(upload(browser, plain(THREE)).status()).isEqualTo(204);
        assertThat(browser.get(address()).body())
                .contains(
                        "phu-luc.xlsx",
                        "Đưa 1 dòng sẵn sàng vào dự thảo",
                        "Sở Tài chính; Sở Nội vụ",
                        "UBND các xã, phường")
                .contains("Rà soát &lt;b&gt;thủ tục&lt;/b&gt;")
                .contains("được kế thừa bởi Sở Khoa học và Công nghệ hoặc Sở Văn hóa, Thể thao và Du lịch")
                .contains("Thời hạn được hiểu là «hết thứ Bảy 14/12/2030");
        assertThat(browser.get(address() + "?dong=san-sang").body())
                .contains("dong-1\"")
                .doesNotContain("dong-2\"");
        assertThat(browser.get(address() + "?dong=can-xac-nhan").body())
                .contains("dong-2\"")
                .doesNotContain("dong-1\"");
        assertThat(plans.draft(plan)).isEmpty();
    }

    @Test
    void whatTheOfficerSaysMakesRowsReady() {
        var browser = as("stc.chuyenvien");
        upload(browser, plain(THREE));
        assertThat(say(browser, "/don-vi", "ten=" + encoded("Sở TT&TT") + "&don-vi=SKHCN")
                        .status())
                .isEqualTo(302);
        assertThat(say(browser, "/dong/3/thoi-han", "nhu-tren=co&loai=ONGOING").status())
                .isEqualTo(302);
        assertThat(browser.get(address()).body()).contains("Đưa 3 dòng sẵn sàng vào dự thảo");

        assertThat(say(browser, "/dua-vao", "").status()).isEqualTo(302);
        assertThat(items())
                .extracting(DraftItem::content)
                .containsExactly("Ban hành kế hoạch", "Rà soát <b>thủ tục</b>", "Triển khai tại cơ sở");
        assertThat(items().get(1).leads()).containsExactly("SKHCN");
        assertThat(items().get(2).fanOutRule()).isEqualTo("XA_PHUONG");
        assertThat(items().get(2).deadlineConfirmed()).isTrue();
        assertThat(browser.get(address()).body())
                .contains("Dự thảo đang có 3 nhiệm vụ")
                .doesNotContain("dong-1\"");
        assertThat(browser.get("/ke-hoach/" + plan + "/lich-su").body()).contains("Nhập phụ lục");
    }

    @Test
    void oneMayTypeAnyUnitOrALaterDay() {
        var browser = as("stc.chuyenvien");
        upload(browser, plain(List.of(row(1, "Việc", "Cục Hàng hải", "", "01/01/2020"))));
        assertThat(say(browser, "/don-vi", "ten=" + encoded("Cục Hàng hải") + "&khac=" + encoded("Cục gì đó"))
                        .body())
                .contains("Không có đơn vị «Cục gì đó» trong danh sách hiện hành");
        assertThat(say(browser, "/don-vi", "ten=" + encoded("Cục Hàng hải") + "&khac=")
                        .body())
                .contains("Hãy chọn đơn vị cho «Cục Hàng hải»");
        say(browser, "/don-vi", "ten=" + encoded("Cục Hàng hải") + "&khac=" + encoded("so xay dung"));
        assertThat(say(browser, "/dong/1/thoi-han", "loai=BEFORE_DATE&ngay=").body())
                .contains("Hãy chọn ngày của thời hạn.");
        assertThat(say(browser, "/dong/1/thoi-han", "loai=BEFORE_DATE&ngay=31/02/2030")
                        .body())
                .contains("Ngày «31/02/2030» không có");
        say(browser, "/dong/1/thoi-han", "loai=BEFORE_DATE&ngay=15/12/2030");
        say(browser, "/dua-vao", "");
        assertThat(items()).singleElement().satisfies(item -> {
            assertThat(item.leads()).containsExactly("SXD");
            assertThat(item.deadlineDay()).isEqualTo("2030-12-15");
        });
    }

    @Test
    void handedInOnceMoreNothingIsDoubled() {
        var browser = as("stc.chuyenvien");
        takeIn(browser, THREE.subList(0, 1));
        takeIn(browser, THREE.subList(0, 1));
        assertThat(items()).hasSize(1);

        var corrected = List.of(
                row(1, "Ban hành kế hoạch", "Sở Tài chính", "Sở Y tế", "trước ngày 15/12/2030"),
                row(2, "Việc thêm", "Sở Nội vụ", "", "thường xuyên"));
        upload(browser, plain(corrected));
        assertThat(browser.get(address()).body())
                .contains("Có thay đổi", "Chủ trì: Sở Tài chính; Sở Nội vụ → Sở Tài chính", "Nhiệm vụ mới");
        say(browser, "/dua-vao", "");
        assertThat(items()).extracting(DraftItem::leads).containsExactly(List.of("STC"), List.of("SNV"));

        upload(browser, plain(corrected.subList(1, 2)));
        assertThat(browser.get(address()).body()).contains("Bỏ khỏi dự thảo 1 nhiệm vụ không có trong phụ lục này");
        say(browser, "/dua-vao", "");
        assertThat(items()).as("what is missing stays unless told otherwise").hasSize(2);
        upload(browser, plain(corrected.subList(1, 2)));
        say(browser, "/dua-vao", "bo-thieu=co");
        assertThat(items()).extracting(DraftItem::content).containsExactly("Việc thêm");
    }

    @Test
    void aCorrectedFileKeepsWhatWasSaidBefore() {
        var browser = as("stc.chuyenvien");
        upload(browser, plain(THREE));
        say(browser, "/don-vi", "ten=" + encoded("Sở TT&TT") + "&don-vi=SKHCN");
        say(browser, "/dong/1/bo-qua", "");
        upload(browser, plain(THREE));
        assertThat(browser.get(address() + "?dong=bo-qua").body()).contains("dong-1\"");
        assertThat(browser.get(address() + "?dong=san-sang").body()).contains("dong-2\"");
        say(browser, "/doc-lai", "");
        assertThat(browser.get(address() + "?dong=can-xac-nhan").body()).contains("dong-2\"");
        say(browser, "/bo", "");
        assertThat(browser.get(address()).body()).doesNotContain("dong-1\"");
        assertThat(plans.draft(plan)).isEmpty();
    }

    @Test
    void theFormShowsTheTasksAndAnOlderFormLosesNone() {
        var browser = as("stc.chuyenvien");
        takeIn(browser, THREE.subList(0, 1));
        var shown = desks.of("stc.chuyenvien").open(desks.of("stc.chuyenvien").task("draftPlan", "plan:" + plan));
        assertThat(shown.<JsonValue>getValueTyped("items").getValueSerialized()).contains("Ban hành kế hoạch");
        submit(List.of(Map.of("content", "Gõ trên biểu mẫu mở từ trước", "leads", List.of("STC"))));
        assertThat(items())
                .extracting(DraftItem::content)
                .containsExactly("Gõ trên biểu mẫu mở từ trước", "Ban hành kế hoạch");
    }

    @Test
    void manyTasksAreNotLostByAFormThatDoesNotShowThem() {
        var browser = as("stc.chuyenvien");
        var many = new ArrayList<List<Object>>();
        for (int number = 1; number <= 70; number++) {
            many.add(row(number, "Việc " + number, "Sở Tài chính", "", "thường xuyên"));
        }
        takeIn(browser, many);
        var desk = desks.of("stc.chuyenvien");
        var shown = desk.open(desk.task("draftPlan", "plan:" + plan));
        assertThat(shown.get("manyItems")).isEqualTo(true);
        var values = head();
        values.put("annex", shown.get("annexTaken"));
        desk.submit(desk.task("draftPlan", "plan:" + plan), values);
        assertThat(items()).hasSize(70);
        assertThat(browser.get(address()).status())
                .as("it is being reviewed now")
                .isEqualTo(400);
        assertThat(upload(browser, plain(THREE)).status()).isNotEqualTo(204);
    }

    @Test
    void tenThousandRowsAreReadWhileThePageTellsHowFar() {
        var browser = as("stc.chuyenvien");
        assertThat(upload(browser, Annexes.large(10_000)).status()).isEqualTo(204);
        assertThat(browser.get(address()).body()).contains("Đang đọc phụ lục: 0/10.000 dòng", "hx-get");
        assertThat(say(browser, "/dua-vao", "").body()).contains("Phụ lục đang được đọc");
        desks.letTheEngineWork();
        assertThat(jdbc.sql("""
                        select r.judged ->> 'questions' from annex_row r join annex_import i on i.id = r.import_id
                        where i.plan_id = ? and mark <> 'READY' limit 3""").param(plan).query(String.class).list()).isEmpty();
        assertThat(browser.fragment(address() + "/tien-do").header("HX-Refresh"))
                .isEqualTo("true");
        assertThat(browser.get(address() + "?trang=200").body())
                .contains("dong-10000\"", "Đưa 10000 dòng sẵn sàng vào dự thảo".replace("10000", "10.000"));
        say(browser, "/dua-vao", "");
        assertThat(items()).hasSize(10_000);
        upload(browser, Annexes.large(10_000));
        desks.letTheEngineWork();
        say(browser, "/dua-vao", "");
        assertThat(items()).hasSize(10_000);
    }

    @Test
    void theListOfFaultsAndTheTemplatesCanBeHandedInAgain() {
        var browser = as("stc.chuyenvien");
        upload(browser, plain(THREE));
        var faults = browser.download(address() + "/loi.xlsx");
        assertThat(AnnexReadings.read(faults).rows()).hasSize(3);
        assertThat(upload(browser, faults).status()).isEqualTo(204);
        assertThat(upload(browser, browser.download(address() + "/mau.xlsx")).status())
                .isEqualTo(204);
        assertThat(browser.get(address()).body()).contains("Đưa 3 dòng sẵn sàng vào dự thảo");
        assertThat(upload(browser, browser.download(address() + "/mau.docx")).status())
                .isEqualTo(204);
        assertThat(browser.get(address()).body()).contains("Đưa 3 dòng sẵn sàng vào dự thảo");
    }

    @Test
    void aFileThatIsNoneIsRefusedWithOneSentence() {
        var browser = as("stc.chuyenvien");
        var answer = upload(browser, "<html>".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.body()).startsWith("Tệp không phải là Excel");
        assertThat(upload(browser, new byte[0]).body()).contains("Tệp rỗng");
    }

    @ParameterizedTest
    @CsvSource({
        "stc.lanhdao, 403",
        "stc.vanthu, 403",
        "snv.chuyenvien, 404",
        "vpub.chuyenvien, 404",
        "ubnd.lanhdao, 404"
    })
    void nobodyElseSeesThePage(String login, int status) {
        upload(as("stc.chuyenvien"), plain(THREE));
        var browser = as(login);
        for (var page : List.of("", "/tien-do", "/loi.xlsx", "/mau.xlsx", "/mau.docx")) {
            assertThat(browser.get(address() + page).status()).as(page).isEqualTo(status);
        }
        assertThat(browser.upload(address() + "/tep", "/ke-hoach", plain(THREE)).status())
                .isEqualTo(status);
        for (var act :
                List.of("/dua-vao", "/bo", "/doc-lai", "/deu-la-nhiem-vu", "/dong/1/bo-qua", "/dong/1/la-nhiem-vu")) {
            assertThat(browser.form(address() + act, "/ke-hoach", "").status())
                    .as(act)
                    .isEqualTo(status);
        }
        assertThat(browser.form(address() + "/don-vi", "/ke-hoach", "ten=x&don-vi=STC")
                        .status())
                .isEqualTo(status);
        assertThat(plans.draft(plan)).isEmpty();
    }

    @Test
    void withoutTheTokenNothingHappens() {
        assertThat(as("stc.chuyenvien").formWithToken(address() + "/bo", "", "").status())
                .isEqualTo(403);
    }

    @Test
    void theLateAnnexOfS000GivesItsThemesToUnits() {
        submit(List.of(
                Map.of(
                        "ordinal",
                        "1",
                        "content",
                        "Tuyên truyền lịch sử quan hệ đặc biệt",
                        "deadlineKind",
                        "BY_EVENT",
                        "deadlineDay",
                        "2030-07-18"),
                Map.of(
                        "ordinal",
                        "2",
                        "content",
                        "Tuyên truyền ý nghĩa ngày ký Hiệp ước",
                        "deadlineKind",
                        "BY_EVENT",
                        "deadlineDay",
                        "2030-09-05"),
                Map.of("ordinal", "3", "content", "Giới thiệu đất nước, con người Lào")));
        for (var step : List.of("stc.lanhdao:reviewPlan", "ubnd.nguoiky:signPlan")) {
            desks.of(step.split(":")[0])
                    .submit(
                            desks.of(step.split(":")[0]).task(step.split(":")[1], "plan:" + plan),
                            Map.of("decision", "PASS"));
        }
        var clerk = desks.of("vpub.vanthu");
        clerk.submit(clerk.task("issuePlan", "plan:" + plan), Map.of("issuedOn", today()));
        desks.letTheEngineWork();
        assertThat(contents.items(plan)).hasSize(3).allMatch(PlanItem::unassigned);

        var browser = as("stc.chuyenvien");
        var annex = List.of(
                row(1, "Tuyên truyền lịch sử quan hệ đặc biệt", "Sở Văn hóa, Thể thao và Du lịch", "Sở Nội vụ", ""),
                row(2, "Tuyên truyền ý nghĩa ngày ký Hiệp ước", "Sở KH&CN\nSở GD&ĐT", "", "dịp 05/9/2030"),
                row(3, "Giới thiệu đất nước, con người Lào", "UBND các xã, phường", "", "trước ngày 15/12/2030"),
                row(4, "Thi tìm hiểu lịch sử", "Sở GD&ĐT", "", "trước ngày 15/12/2030"));
        upload(browser, plain(annex));
        assertThat(browser.get(address()).body())
                .contains("Giao theo 3 dòng sẵn sàng", "Kế hoạch đã ban hành không có nhiệm vụ này");
        say(browser, "/dong/4/la-nhiem-vu", "");
        assertThat(say(browser, "/dua-vao", "").header("Location")).endsWith("/ke-hoach/" + plan);
        desks.letTheEngineWork();

        assertThat(contents.items(plan)).hasSize(4).noneMatch(PlanItem::unassigned);
        assertThat(contents.items(plan).get(0).deadline().phrase())
                .as("the plan's own")
                .contains("18/07/2030");
        assertThat(leads("1")).containsExactly("SVHTTDL");
        assertThat(leads("2")).containsExactly("SGDDT", "SKHCN");
        assertThat(leads("3")).hasSize(38);
        assertThat(leads("4")).containsExactly("SGDDT");
        assertThat(desks.openTasksOf("plan:" + plan))
                .as("nothing is left to be assigned")
                .isZero();
        assertThat(browser.get(address()).status()).isEqualTo(400);
    }

    private List<String> leads(String ordinal) {
        return jdbc.sql("""
                select a.unit_code from assignment a join plan_item i on i.id = a.plan_item_id
                where i.plan_id = ? and i.ordinal = ? order by a.unit_code""").params(plan, ordinal).query(String.class).list();
    }

    private String today() {
        return jdbc.sql("select (created_at at time zone 'Asia/Ho_Chi_Minh')::date::text from plan where id = ?")
                .param(plan)
                .query(String.class)
                .single();
    }

    private void submit(List<Map<String, Object>> items) {
        var values = head();
        values.put("items", items);
        var desk = desks.of("stc.chuyenvien");
        desk.submit(desk.task("draftPlan", "plan:" + plan), values);
    }

    private static Map<String, Object> head() {
        return new HashMap<>(Map.of(
                "title",
                "Kế hoạch có phụ lục",
                "typeCode",
                "KE_HOACH",
                "issuingUnit",
                "UBND",
                "monitoringUnit",
                "STC"));
    }

    private void takeIn(PageBrowser browser, List<List<Object>> rows) {
        assertThat(upload(browser, plain(rows)).status()).isEqualTo(204);
        assertThat(say(browser, "/dua-vao", "").status()).isEqualTo(302);
    }

    private List<DraftItem> items() {
        return plans.draft(plan).orElseThrow().items();
    }

    private String address() {
        return "/ke-hoach/" + plan + "/phu-luc";
    }

    private Answer upload(PageBrowser browser, byte[] file) {
        return browser.upload(address() + "/tep?ten=phu-luc.xlsx", address(), file);
    }

    private Answer say(PageBrowser browser, String act, String fields) {
        return browser.form(address() + act, address(), fields);
    }

    private static List<Object> row(Object ordinal, String content, String lead, String coordinating, String deadline) {
        return Arrays.asList(ordinal, content, lead, coordinating, deadline, null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }
}
