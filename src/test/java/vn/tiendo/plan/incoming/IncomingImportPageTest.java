package vn.tiendo.plan.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.sheet.ExcelOfTests;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.Answer;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.PageBrowser;

/** A register over HTTP: handed in, looked through, entered by the engine, and handed in once more. */
@PagesTest
class IncomingImportPageTest {

    private static final Logger LOG = LoggerFactory.getLogger(IncomingImportPageTest.class);
    private static final String PAGE = "/nhap-van-ban-den";
    /** Tests share one register. */
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final int first = NEXT.addAndGet(100_000);

    @Autowired
    private Desks desks;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @AfterEach
    void noListIsLeft() {
        desks.letTheEngineWork();
        jdbc.sql("delete from list_import").update();
    }

    @Test
    void everyRowIsEnteredAsIfTheClerkHadDoneIt() {
        var browser = as("vpub.vanthu");
        assertThat(browser.get("/viec-cua-toi").body()).contains("href=\"/nhap-van-ban-den\"");
        assertThat(upload(browser, three()).status()).isEqualTo(204);
        assertThat(browser.get(PAGE).body())
                .contains("so-den.xlsx", "Vào sổ 2 dòng sẵn sàng", "Văn bản mới", "chưa có ngày đến");
        assertThat(registered()).isZero();

        assertThat(act(browser, "/dua-vao", "").status()).isEqualTo(302);
        assertThat(browser.get(PAGE).body()).contains("Đang đưa vào: 0/2 dòng", "hx-get=\"/nhap-van-ban-den/tien-do\"");
        assertThat(act(browser, "/dua-vao", "").body()).contains("đang được đưa vào");
        assertThat(act(browser, "/bo", "").status()).isEqualTo(400);
        assertThat(upload(browser, three()).body()).contains("hãy đợi xong");
        desks.letTheEngineWork();

        assertThat(browser.get(PAGE).body()).contains("Đã đưa vào", "Vào sổ 0 dòng sẵn sàng");
        assertThat(registered()).isEqualTo(2);
        var directive = jdbc.sql("""
                select d.id, d.arrival_number, d.handling_phrase, d.received_on::text, d.unit_code, d.registering_unit_code
                from directive d join official_document o on o.id = d.document_id where o.number_written = ?""").param(first + 1 + "/BNV-VP").query().singleRow();
        assertThat(directive)
                .containsEntry("arrival_number", "1205")
                .containsEntry("handling_phrase", "trước ngày 30/11/2030")
                .containsEntry("received_on", "2024-11-05")
                .containsEntry("unit_code", "UBND")
                .containsEntry("registering_unit_code", "VPUB");
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey("directive:" + directive.get("id"))
                .singleResult();
        assertThat(task.getTaskDefinitionKey()).isEqualTo("userTask_giveDirection");
        assertThat(task.getDueDate()).isNotNull();
        assertThat(jdbc.sql("select actor from audit_event where subject_kind = 'directive' and subject_id = ?")
                        .param(String.valueOf(directive.get("id")))
                        .query(String.class)
                        .list())
                .containsExactly("vpub.vanthu");

        desks.of("ubnd.lanhdao").submit(task, Map.of("direction", "RETURN", "instruction", "Ghi lại"));
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey("directive:" + directive.get("id"))
                        .singleResult()
                        .getAssignee())
                .isEqualTo("vpub.vanthu");
    }

    @Test
    void theSameRegisterOnceMoreDoublesNothing() {
        var browser = as("vpub.vanthu");
        upload(browser, three());
        act(browser, "/dua-vao", "");
        desks.letTheEngineWork();
        upload(browser, three());
        assertThat(browser.get(PAGE).body()).contains("Đã có trong sổ", "đã vào sổ ngày");
        act(browser, "/xac-nhan-het", "");
        act(browser, "/dua-vao", "");
        desks.letTheEngineWork();
        assertThat(registered()).isEqualTo(3);
    }

    @Test
    void twoClerksAndTwoClicksAtOnceEnterItOnce() {
        upload(as("vpub.vanthu"), three());
        var pool = Executors.newFixedThreadPool(4);
        try {
            var answers = IntStream.range(0, 4)
                    .mapToObj(number -> as("vpub.vanthu"))
                    .map(one -> CompletableFuture.supplyAsync(
                            () -> act(one, "/dua-vao", "").status(), pool))
                    .toList();
            assertThat(answers.stream().map(CompletableFuture::join).toList()).containsOnlyOnce(302);
        } finally {
            pool.shutdown();
        }
        desks.letTheEngineWork();
        assertThat(registered()).isEqualTo(2);
    }

    @Test
    void nothingOfASecretDocumentIsKept() {
        var browser = as("vpub.vanthu");
        var secret = register()
                .row(
                        1,
                        "1",
                        "05/11/2024",
                        "77-M/BQP",
                        "02/11/2024",
                        "Bộ Quốc phòng",
                        "Lời tuyệt đối kín",
                        "Tối mật",
                        "")
                .row(2, "2", "05/11/2024", first + "/A", "02/11/2024", "Bộ A", "Lời thường", "Không", "")
                .bytes();
        assertThat(upload(browser, secret).status()).isEqualTo(204);
        assertThat(browser.get(PAGE).body())
                .contains("bí mật nhà nước", "Lời thường")
                .doesNotContain("Lời tuyệt đối kín", "77-M");
        assertThat(jdbc.sql(
                                "select count(*) from list_row where written::text like '%kín%' or judged::text like '%kín%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(new String(browser.download(PAGE + "/loi.xlsx"), StandardCharsets.ISO_8859_1))
                .doesNotContain("77-M");
        assertThat(act(browser, "/dong/2/sua", "o=SECRECY&chu=" + encoded("Mật"))
                        .body())
                .contains("bí mật nhà nước");
        assertThat(act(browser, "/dong/1/sua", "o=NUMBER&chu=1/A").status()).isEqualTo(302);
        assertThat(act(browser, "/xac-nhan-het", "").status()).isEqualTo(302);
        act(browser, "/dua-vao", "");
        desks.letTheEngineWork();
        assertThat(registered()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stc.lanhdao", "quantri", "ubnd.chuyenvien"})
    void onlyAClerkByAnyRoute(String login) {
        var browser = as(login);
        for (var address : new String[] {"", "/loi.xlsx", "/mau.xlsx", "/tien-do"}) {
            assertThat(browser.get(PAGE + address).status()).as(address).isEqualTo(403);
        }
        for (var act : new String[] {"/dua-vao", "/bo", "/xac-nhan-het", "/dong/1/sua", "/dong/1/bo-qua"}) {
            assertThat(browser.form(PAGE + act, "/ke-hoach", "o=NUMBER&chu=1").status())
                    .as(act)
                    .isEqualTo(403);
        }
        assertThat(browser.upload(PAGE + "/tep?ten=a.xlsx", "/ke-hoach", three())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anotherClerkDoesNotSeeTheList() {
        upload(as("vpub.vanthu"), three());
        assertThat(as("stc.vanthu").get(PAGE).body()).doesNotContain("so-den.xlsx");
    }

    @Test
    void theTemplateCanBeHandedIn() {
        var browser = as("stc.vanthu");
        assertThat(upload(browser, browser.download(PAGE + "/mau.xlsx")).body()).contains("chưa có dòng nội dung nào");
        assertThat(upload(browser, "<svg>".getBytes(StandardCharsets.UTF_8)).body())
                .contains("không phải là Excel");
    }

    @Test
    void fortyAndAThousandRows() {
        var browser = as("stc.vanthu");
        timed(browser, 40);
        timed(browser, 1_000);
        assertThat(registered()).isEqualTo(1_040);
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("incomingList")
                        .unfinished()
                        .count())
                .isZero();
    }

    private void timed(PageBrowser browser, int rows) {
        var excel = register();
        for (int row = 1; row <= rows; row++) {
            excel.row(
                    row,
                    row,
                    "05/11/2024",
                    first + rows + row + "/BNV",
                    "02/11/2024",
                    "Bộ Nội vụ",
                    "Văn bản " + row,
                    "",
                    "");
        }
        var file = excel.bytes();
        long begin = System.nanoTime();
        assertThat(upload(browser, file).status()).isEqualTo(204);
        browser.get(PAGE);
        long shown = System.nanoTime();
        act(browser, "/dua-vao", "");
        desks.letTheEngineWork();
        LOG.info(
                "{} documents: shown after {} ms, registered {} ms later",
                rows,
                (shown - begin) / 1_000_000,
                (System.nanoTime() - shown) / 1_000_000);
    }

    private int registered() {
        return jdbc.sql("select count(*) from official_document o join directive d on d.document_id = o.id"
                        + " where number >= ? and number < ?")
                .params(first, first + 100_000)
                .query(Integer.class)
                .single();
    }

    private static ExcelOfTests register() {
        return new ExcelOfTests("Sổ đến")
                .row(
                        "STT",
                        "Số đến",
                        "Ngày đến",
                        "Số, ký hiệu",
                        "Ngày văn bản",
                        "Cơ quan ban hành",
                        "Trích yếu",
                        "Độ mật",
                        "Hạn xử lý");
    }

    private byte[] three() {
        return register()
                .row(
                        1,
                        "1205",
                        "05/11/2024",
                        first + 1 + "/BNV-VP",
                        "02/11/2024",
                        "Bộ Nội vụ",
                        "Về cải cách",
                        "",
                        "trước ngày 30/11/2030")
                .row(
                        2,
                        "1206",
                        "05/11/2024",
                        first + 2 + "/BNV-VP",
                        "02/11/2024",
                        "Bộ Nội vụ",
                        "Về <b>kiểm tra</b>",
                        "Không",
                        "")
                .row(3, "1207", "", first + 3 + "/BNV-VP", "02/11/2024", "Bộ Nội vụ", "Về báo cáo", "Không", "")
                .bytes();
    }

    private static Answer upload(PageBrowser browser, byte[] file) {
        return browser.upload(PAGE + "/tep?ten=so-den.xlsx", PAGE, file);
    }

    private static Answer act(PageBrowser browser, String act, String fields) {
        return browser.form(PAGE + act, PAGE, fields);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private PageBrowser as(String login) {
        return PageBrowser.of(port, login);
    }
}
