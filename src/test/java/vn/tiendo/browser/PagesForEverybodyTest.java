package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.plan.OpenPlan;
import vn.tiendo.plan.annex.Annexes;
import vn.tiendo.plan.annex.ReceiveAnnex;
import vn.tiendo.plan.process.PlanPreparation;
import vn.tiendo.report.CorrectFigures;
import vn.tiendo.report.Obligations;
import vn.tiendo.report.SubmitReport;
import vn.tiendo.sheet.ExcelOfTests;
import vn.tiendo.sheet.list.ListKind;
import vn.tiendo.sheet.list.ReceiveList;
import vn.tiendo.supervision.IssuedPlans;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.TestPeople;

/** WCAG 2.1 AA, in both languages, on a telephone and on a desk: of every page of ours. */
@PagesTest
@TestInstance(Lifecycle.PER_CLASS)
class PagesForEverybodyTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static final String LONG =
            "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi chức năng quản lý; công bố, công"
                    + " khai trên Cổng Dịch vụ công quốc gia theo quy định";

    @Autowired
    private IssuedPlans plans;

    @Autowired
    private Obligations obligations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Desks desks;

    @LocalServerPort
    private int port;

    @Autowired
    private OpenPlan openPlan;

    @Autowired
    private PlanPreparation preparation;

    @Autowired
    private ReceiveAnnex annex;

    @Autowired
    private SubmitReport submitReport;

    @Autowired
    private CorrectFigures correctFigures;

    @Autowired
    private ReceiveList lists;

    @Autowired
    private List<ListKind<?>> kinds;

    private long plan;
    private long figured;
    private long draft;
    private long annexed;

    @BeforeAll
    void workOfEveryKind(@TempDir Path folder) throws IOException {
        var due = plans.today().plusDays(20);
        plan = plans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch triển khai thực hiện Chỉ thị về đẩy mạnh cải cách thủ tục hành chính trên địa bàn tỉnh",
                List.of(
                        IssuedPlans.item(LONG, List.of("STC", "SNV"), List.of("SYT"), due),
                        IssuedPlans.item("Việc thường xuyên", List.of("STC"), List.of(), null)),
                List.of(IssuedPlans.regime("Báo cáo kết quả thực hiện", List.of("STC", "SYT"), "SNV", due)));
        for (int number = 0; number < 60; number++) {
            plans.dispatched(
                    "UBND",
                    "UBND",
                    "Kế hoạch số " + number,
                    List.of(IssuedPlans.item("Việc", List.of("STC"), List.of(), due)),
                    List.of());
        }
        figures(due);
        draft = begun();
        annexed = begun();
        annex.receive(
                annexed,
                Files.write(folder.resolve("a"), annexOfEveryKind()),
                "Phụ lục kèm theo.xlsx",
                "stc.chuyenvien");
        list(folder, "nhap-can-bo", "quantri", officersOfEveryKind());
        list(folder, "nhap-van-ban-den", "vpub.vanthu", registerOfEveryKind());
        jdbc.sql("""
                insert into mail (message_id, kind, recipient, subject, html, plain, rank, queued_at, attempts,
                    last_error, next_try_at)
                values ('<0123456789012345678901234567890123456789@localhost>', 'DIGEST', 'stc.lanhdao', 'Nhắc việc',
                    '<p>Kính gửi</p>', 'Kính gửi', 2, now(), 1, 'Không kết nối được máy chủ thư', now())""").update();
        jdbc.sql("""
                with decision as (
                    insert into reorganisation (title, basis, effective_on, drafted_by, drafted_at)
                    values ('Sắp xếp các sở', 'Nghị quyết số 05/NQ-HĐND', date '2100-01-01', 'quantri', now())
                    returning id)
                insert into reorganisation_line (reorganisation_id, kind, unit_code, successors)
                select id, 'SPLIT', 'STC', '{SNV,SYT}' from decision""").update();
        jdbc.sql("""
                with signed as (
                    insert into agreement (title, drafting_unit_code, drafted_by, created_at, review_on, concluded_at)
                    values ('Quy chế phối hợp thông tin khu vực biên giới', 'STC', 'stc.chuyenvien', now(),
                        date '2100-12-20', now())
                    returning id),
                file as (
                    insert into stored_file (subject_kind, subject_id, version, name, media_type, size, sha256,
                        content_key, uploaded_by, uploaded_at)
                    select 'AGREEMENT', id, 1, 'Quy chế phối hợp đã ký.pdf', 'application/pdf', 1500000, repeat('0', 64),
                        gen_random_uuid(), 'syt.vanthu', now() from signed)
                insert into agreement_party (agreement_id, unit_code, position)
                select id, unnest('{STC,SYT}'::text[]), 1 from signed""").update();
        jdbc.sql("""
                insert into unit_paper (unit_code, place, changed_by, changed_at)
                values ('STC', 'Tân Phong', 'stc.vanthu', now())""").update();
        jdbc.sql("""
                insert into notice (duty_kind, duty_id, rung, recipient, deadline_version, message, at_once, escalates,
                    noted_at)
                select 'ASSIGNMENT', id, 'DAY -3', 'stc.lanhdao', 1, 'SAP_DEN_HAN', false, false, now()
                from assignment where unit_code = 'STC'""").update();
        jdbc.sql("""
                insert into substitution (absent, substitute, starts_at, ends_at, kinds, reason, made_by, made_at)
                values ('stc.lanhdao', 'stc.chuyenvien', now(), now() + interval '5 days', '{SIGNING,REPORTS}',
                        'Nghỉ phép năm', 'stc.lanhdao', now()),
                    ('stc.vanthu', 'stc.chuyenvien', now() - interval '9 days', now() - interval '2 days', null,
                        'Đi công tác', 'stc.lanhdao', now())""").update();
    }

    /** A report that was accepted, with a correction that waits, and one beside it. */
    private void figures(LocalDate due) {
        figured = plans.dispatched(
                "UBND",
                "UBND",
                "Kế hoạch có số liệu",
                List.of(IssuedPlans.item("Việc", List.of("STC"), List.of(), due)),
                List.of(IssuedPlans.asking(
                        IssuedPlans.regime("Báo cáo số liệu", List.of("STC", "SYT"), "SNV", due),
                        "Hồ sơ giải quyết đúng hạn trên tổng số hồ sơ tiếp nhận | hồ sơ | cộng | 1.000\n"
                                + "Tỷ lệ | % | trung bình | 95\nKhó khăn, vướng mắc | | chữ")));
        for (var report : obligations.ofPlan(figured)) {
            var unit = report.unit().toLowerCase(Locale.ROOT);
            submitReport.draft(
                    report.id(), "Đã làm.", false, List.of("1.234,5", "90", "Thiếu máy quét"), unit + ".chuyenvien");
            submitReport.approve(report.id(), null, unit + ".lanhdao");
            submitReport.accept(report.id(), null, "snv.chuyenvien");
        }
        correctFigures.ask(figure("STC"), List.of("1.300", "90", "chưa có"), "Cộng nhầm", "stc.chuyenvien");
    }

    private long figure(String unit) {
        return obligations.ofPlan(figured).stream()
                .filter(report -> report.unit().equals(unit))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long begun() {
        var begun = openPlan.ofOwnAccord("STC", "stc.chuyenvien");
        preparation.open(begun);
        return begun.id();
    }

    private void list(Path folder, String address, String login, byte[] file) throws IOException {
        var kind = kinds.stream()
                .filter(one -> one.address().equals(address))
                .findFirst()
                .orElseThrow();
        lists.receive(kind, Files.write(folder.resolve("l"), file), "Danh sách kèm theo.xlsx", login);
    }

    private static byte[] officersOfEveryKind() {
        return new ExcelOfTests("Cán bộ")
                .row("STT", "Họ và tên", "Tên đăng nhập", "Đơn vị", "Chức vụ", "Vai trò", "Email")
                .row(1, "Người Xem Thử", "", "Sở Tài chính", "Văn thư", "Văn thư", "van-thu@tai-chinh.example")
                .row(2, "Người Xem Hai", "", "Sở TT&TT", "Giám đốc", "", "")
                .row(3, "Người Xem Ba", "A B", "Cục Hàng hải", LONG, "giám thị", "a@b.vn, c@d.vn")
                .bytes();
    }

    private static byte[] registerOfEveryKind() {
        return new ExcelOfTests("Sổ đến")
                .row(
                        "STT",
                        "Ngày đến",
                        "Số ký hiệu",
                        "Ngày văn bản",
                        "Cơ quan ban hành",
                        "Trích yếu",
                        "Độ mật",
                        "Hạn xử lý")
                .row(1, "05/11/2024", "1/BNV-VP", "02/11/2024", "Bộ Nội vụ", LONG, "Không", "trước ngày 30/11/2030")
                .row(2, "", "", "02/11", "Bộ Nội vụ", LONG, "Không", "")
                .row(3, "", "", "", "", LONG, "Tối mật", "")
                .bytes();
    }

    /** Ready, to be confirmed and wrong rows. */
    private static byte[] annexOfEveryKind() {
        return Annexes.plain(List.of(
                List.of(1, LONG, "Sở Tài chính\nSở Nội vụ", "Sở Y tế; các đơn vị liên quan", "thường xuyên", "Báo cáo"),
                List.of(
                        2,
                        "Chuyển đổi số",
                        "Sở TT&TT",
                        "Viện nghiên cứu nào đó",
                        "chậm nhất trước ngày 15/12/2030",
                        ""),
                List.of(3, "Việc đã qua", "Cục Hàng hải", "", "01/01/2020", ""),
                List.of("", "Không biết là việc hay tiêu đề", "", "", "", "")));
    }

    /** Who opens which page. A new page is one more line; {@code -} is nobody, what is in braces was made above. */
    @ParameterizedTest
    @CsvSource({
        "-, /dang-nhap, 200",
        "-, /dang-nhap?loi, 200",
        "stc.lanhdao, /khong-co-trang-nay, 404",
        "stc.lanhdao, /thu, 403",
        "stc.lanhdao, /ke-hoach?trang=0, 400",
        "ubnd.lanhdao, /ke-hoach, 200",
        "ubnd.lanhdao, /ke-hoach?trang=2, 200",
        "syt.vanthu, /ke-hoach?trang=99, 200",
        "ubnd.lanhdao, /ke-hoach/{plan}, 200",
        "stc.lanhdao, /ke-hoach/{plan}, 200",
        "ubnd.lanhdao, /ke-hoach/{plan}/lich-su, 200",
        "ubnd.lanhdao, /ke-hoach/{plan}/cay, 200",
        "ubnd.lanhdao, /viec/assignment/{task}/dien-bien, 200",
        "ubnd.lanhdao, /viec/report/{report}/dien-bien, 200",
        "syt.vanthu, /viec/assignment/{task}/dien-bien, 200",
        "snv.lanhdao, /viec/assignment/999999999/dien-bien, 404",
        "ubnd.lanhdao, /van-ban/{document}, 200",
        "ubnd.lanhdao, /ho-so/ke-hoach/{plan}, 200",
        "stc.lanhdao, /ho-so/nhiem-vu/{task}, 200",
        "stc.lanhdao, /ho-so/bao-cao/{report}, 200",
        "ubnd.lanhdao, /ho-so/van-ban/{document}, 200",
        "snv.lanhdao, /ho-so/nhiem-vu/999999999, 404",
        "snv.chuyenvien, /ke-hoach/{figured}/so-lieu, 200",
        "stc.chuyenvien, /ke-hoach/{figured}/so-lieu, 200",
        "ubnd.lanhdao, /ke-hoach/{plan}/so-lieu, 404",
        "stc.chuyenvien, /bao-cao/{figure}/dinh-chinh, 200",
        "snv.chuyenvien, /bao-cao/{figure}/dinh-chinh, 200",
        "syt.chuyenvien, /bao-cao/{corrigible}/dinh-chinh, 200",
        "stc.chuyenvien, /viec/report/{figure}/dien-bien, 200",
        "stc.chuyenvien, /ho-so/bao-cao/{figure}, 200",
        "ubnd.lanhdao, /ke-hoach/{plan}/thu-hoi, 200",
        "ubnd.chuyenvien, /ke-hoach/{plan}/nam-sau, 200",
        "ubnd.lanhdao, /ke-hoach/{plan}/nhiem-vu/{task}/rut, 200",
        "ubnd.lanhdao, /ke-hoach/{plan}/nhiem-vu/{task}/chuyen, 200",
        "ubnd.lanhdao, /ke-hoach/{plan}/bao-cao/{report}/rut, 200",
        "ubnd.lanhdao, /ke-hoach/{plan}/bao-cao/{report}/chuyen, 200",
        "ubnd.lanhdao, /thoa-thuan, 200",
        "ubnd.lanhdao, /thoa-thuan/999999999, 404",
        "stc.lanhdao, /thoa-thuan/{agreement}, 200",
        "stc.lanhdao, /ho-so/thoa-thuan/{agreement}, 200",
        "snv.lanhdao, /ho-so/thoa-thuan/{agreement}, 404",
        "ubnd.lanhdao, /tong-quan, 200",
        "stc.lanhdao, /tong-quan?loai=phoi-hop&ky=2026-Q4, 200",
        "snv.lanhdao, /tong-quan?tinh-trang=khac, 400",
        "ubnd.lanhdao, /tong-quan/danh-sach?ke-hoach={plan}, 200",
        "ubnd.lanhdao, /tong-quan/danh-sach?tinh-trang=qua-han, 200",
        "ubnd.lanhdao, /bieu-do, 200",
        "stc.lanhdao, /bieu-do?nam=1, 400",
        "ubnd.lanhdao, /ke-hoach/{plan}/dong-thoi-gian, 200",
        "stc.lanhdao, /don-vi, 200",
        "ubnd.lanhdao, /don-vi/UBND, 200",
        "stc.lanhdao, /don-vi/SYT, 403",
        "stc.lanhdao, /viec/assignment/{task}/dien-bien, 200",
        "stc.lanhdao, /viec/report/{report}/dien-bien, 200",
        "stc.lanhdao, /nhac-viec, 200",
        "syt.vanthu, /nhac-viec, 200",
        "stc.lanhdao, /lich-lam-viec?nam=2026, 200",
        "quantri, /lich-lam-viec?nam=2026, 200",
        "quantri, /lich-lam-viec?nam=2045, 200",
        "quantri, /lich-lam-viec/ngay, 200",
        "quantri, /lich-lam-viec/ngay?ngay=27/04/2026, 200",
        "quantri, /lich-lam-viec/nhap, 200",
        "stc.vanthu, /mau-van-ban, 200",
        "quantri, /mau-van-ban, 200",
        "stc.vanthu, /mau-van-ban/ke-hoach?don-vi=STC, 200",
        "stc.lanhdao, /mau-van-ban, 403",
        "stc.chuyenvien, /ke-hoach/{draft}/phu-luc, 200",
        "quantri, /nhap-can-bo, 200",
        "quantri, /nhap-can-bo?dong=sai, 200",
        "stc.vanthu, /nhap-van-ban-den, 200",
        "vpub.vanthu, /nhap-van-ban-den, 200",
        "stc.chuyenvien, /ke-hoach/{annexed}/phu-luc, 200",
        "stc.chuyenvien, /ke-hoach/{annexed}/phu-luc?dong=sai, 200",
        "quantri, /thu, 200",
        "quantri, /thu/{mail}, 200",
        "quantri, /to-chuc, 200",
        "stc.lanhdao, /to-chuc, 403",
        "quantri, /to-chuc/sap-xep/moi, 200",
        "quantri, /to-chuc/sap-xep/{decision}, 200",
        "quantri, /to-chuc/sap-xep/999999999, 404",
        "stc.lanhdao, /viec-cua-toi, 200",
        "syt.chuyenvien, /phoi-hop, 200",
        "stc.chuyenvien, /phoi-hop?vai=chu-tri&don-vi=STC, 200",
        "stc.chuyenvien, /viec/contribution/{contribution}/nhac, 200",
        "syt.vanthu, /viec-cua-toi, 200",
        "stc.lanhdao, /viec-cua-toi/{deskTask}, 200",
        "stc.lanhdao, /uy-quyen, 200",
        "stc.chuyenvien, /uy-quyen, 200",
        "quantri, /uy-quyen?don-vi=STC, 200",
        "stc.lanhdao, /ban-giao?can-bo=stc.chuyenvien, 200",
        "stc.vanthu, /ban-giao, 403",
        "quantri, /ban-giao, 200",
    })
    void isOpenToAll(String login, String address, int status) {
        var page = windowOf(login);
        for (var language : List.of("vi", "en")) {
            page.navigate(at("/dang-nhap?lang=" + language));
            for (var width : List.of(1440, 360)) {
                page.setViewportSize(width, 900);
                assertThat(page.navigate(at(filled(address))).status()).isEqualTo(status);
                new LookedAt(page, login + address + "-" + language + "-" + width).mustBeOpenToAll(language);
            }
        }
    }

    @Test
    void theAnswersToFormsAreOpenToAllToo() {
        var page = windowOf("quantri");
        for (var language : List.of("vi", "en")) {
            page.navigate(at("/lich-lam-viec/ngay?lang=" + language));
            for (var width : List.of(1440, 360)) {
                page.setViewportSize(width, 900);
                page.navigate(at("/lich-lam-viec/ngay?ngay=27/04/2026"));
                sendUnchecked(page, "xem");
                new LookedAt(page, "preview-" + language + "-" + width).mustBeOpenToAll(language);
                page.navigate(at("/lich-lam-viec/ngay"));
                sendUnchecked(page, "xem");
                assertThat(page.locator(".error").count()).isEqualTo(1);
                new LookedAt(page, "refused-" + language + "-" + width).mustBeOpenToAll(language);
                page.navigate(at("/lich-lam-viec/nhap"));
                page.locator("#tep").fill("date,kind,name,source,confirmed\n2027-02-30,X,,,");
                sendUnchecked(page, "xem");
                assertThat(page.locator(".bad").count()).isEqualTo(1);
                new LookedAt(page, "faults-" + language + "-" + width).mustBeOpenToAll(language);
                page.navigate(at("/mau-van-ban/ke-hoach?don-vi=STC"));
                page.evaluate("() => document.querySelectorAll('form').forEach(form => form.noValidate = true)");
                page.locator("form[enctype] button").click();
                assertThat(page.locator(".bad").count()).isEqualTo(1);
                new LookedAt(page, "template-" + language + "-" + width).mustBeOpenToAll(language);
            }
        }
    }

    @Test
    void theKeyboardIsEnough() {
        var page = windowOf("ubnd.lanhdao");
        page.navigate(at("/ke-hoach/" + plan));
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("skip");
        assertThat(page.evaluate("() => document.activeElement.getBoundingClientRect().left >= 0"))
                .isEqualTo(true);
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.closest('main') !== null"))
                .isEqualTo(true);
    }

    @Test
    void oneSeesWhereOneIs() {
        var page = windowOf("ubnd.lanhdao");
        page.navigate(at("/ke-hoach/" + plan));
        for (int step = 0; step < 30; step++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("""
                    () => { const one = document.activeElement, at = one.getBoundingClientRect();
                        return one === document.body || getComputedStyle(one).outlineStyle !== 'none'
                            && at.top >= 0 && at.left >= 0 && at.bottom <= innerHeight; }"""))
                    .as("focus " + step + " " + page.evaluate("() => document.activeElement.outerHTML"))
                    .isEqualTo(true);
        }
        assertThat(page.locator("nav [aria-current]").allInnerTexts()).containsExactly("Kế hoạch");
    }

    @Test
    void whatKeepsPeopleOutIsFound() {
        var page = windowOf("-");
        page.evaluate("() => { document.querySelector('.lead').style.color = '#ddd';"
                + " document.querySelector('h1').style.width = '2000px'; }");
        var looked = new LookedAt(page, "found-out");
        assertThatThrownBy(() -> looked.mustBeOpenToAll("vi")).hasMessageContaining("color-contrast");
        page.evaluate("() => document.querySelector('.lead').remove()");
        assertThatThrownBy(() -> looked.mustBeOpenToAll("vi")).hasMessageContaining("wider than the window");
    }

    @Test
    void onPaperThereIsOnlyWhatOneCanRead() {
        var page = windowOf("ubnd.lanhdao");
        for (var address : List.of("/ke-hoach", "/ke-hoach/" + plan)) {
            page.navigate(at(address));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".top").isVisible()).isFalse();
            assertThat(page.locator(".pager:visible, button:visible, .act:visible")
                            .count())
                    .isZero();
            assertThat(page.evaluate("() => getComputedStyle(document.querySelector('thead')).display"))
                    .isEqualTo("table-header-group");
            page.pdf(new Page.PdfOptions()
                    .setPreferCSSPageSize(true)
                    .setPath(Path.of("target", "browser", "pages", "paper" + address.replace('/', '-') + ".pdf")));
        }
    }

    private static void sendUnchecked(Page page, String step) {
        page.evaluate("() => document.querySelectorAll('form').forEach(form => form.noValidate = true)");
        page.locator("main button[value=" + step + "]").first().click();
        page.waitForLoadState();
    }

    private Page windowOf(String login) {
        var page = BROWSER.window();
        page.navigate(at("/dang-nhap"));
        if (!login.equals("-")) {
            page.locator("#username").fill(login);
            page.locator("#password").fill(TestPeople.PASSWORD);
            page.locator("main button").click();
            page.waitForURL(url -> !url.contains("/dang-nhap"));
        }
        return page;
    }

    private String filled(String address) {
        return address.replace("{plan}", "" + plan)
                .replace("{figured}", "" + figured)
                .replace("{figure}", "" + figure("STC"))
                .replace("{corrigible}", "" + figure("SYT"))
                .replace("{draft}", "" + draft)
                .replace("{annexed}", "" + annexed)
                .replace("{task}", "" + plans.assignment(plan, "STC").id())
                .replace(
                        "{contribution}",
                        ""
                                + jdbc.sql("select id from contribution where assignment_id = ?")
                                        .param(plans.assignment(plan, "STC").id())
                                        .query(Long.class)
                                        .single())
                .replace(
                        "{document}",
                        ""
                                + jdbc.sql("select document_id from plan where id = ?")
                                        .param(plan)
                                        .query(Long.class)
                                        .single())
                .replace(
                        "{deskTask}",
                        desks.of("stc.lanhdao").newest("receiveAssignment").getId())
                .replace("{report}", "" + obligations.ofPlan(plan).get(0).id())
                .replace(
                        "{mail}",
                        ""
                                + jdbc.sql("select max(id) from mail")
                                        .query(Long.class)
                                        .single())
                .replace(
                        "{agreement}",
                        ""
                                + jdbc.sql("select max(id) from agreement")
                                        .query(Long.class)
                                        .single())
                .replace(
                        "{decision}",
                        ""
                                + jdbc.sql("select max(id) from reorganisation")
                                        .query(Long.class)
                                        .single());
    }

    private String at(String address) {
        return "http://localhost:" + port + address;
    }
}
