package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.lifecycle.GuidanceS003;
import vn.tiendo.plan.Dispatch;
import vn.tiendo.supervision.PagesTest;
import vn.tiendo.supervision.register.RegisterAgrees;
import vn.tiendo.testing.Browser;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.MailIsCaught;
import vn.tiendo.testing.SmtpServer;
import vn.tiendo.testing.TestPeople;
import vn.tiendo.testing.TravellingClock;

/** A supervisor finds who is late, urges, and sees on the open page how the figures follow what the units then do. */
@PagesTest
@Import(MailIsCaught.class)
@TestPropertySource(properties = "tien-do.supervision.refresh-seconds=1")
class LateUnitsBrowserTest {

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Autowired
    Desks desks;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TravellingClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<Dispatch> dispatches;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    @AfterEach
    void backToday() {
        clock.comeBack();
        RegisterAgrees.check(jdbc);
    }

    @Test
    void theLateCellsOfS003() {
        clock.travelTo("2014-04-02");
        GuidanceS003.issue(desks);
        clock.travelTo("2014-12-12");
        report("cb01");
        clock.travelTo("2014-12-15");
        desks.letTheEngineWork();

        var overview = signedOn("btgdu.theodoi", "/tong-quan?loai=bao-cao&ky=2014");
        var overdue = overview.locator(".figure a.late");
        assertThat(overdue).containsText("2/4");
        assertThat(overview.locator("#theo-don-vi ~ .scrolls")).containsText("Chi bộ số 2");
        picture(overview, "tong-quan-s003");

        overdue.click();
        assertThat(overview.locator("h1")).hasText("Danh sách việc");
        assertThat(overview.locator("tbody tr")).hasCount(2);
        overview.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Báo cáo công tác thông tin đối ngoại năm 2014"))
                .first()
                .click();
        assertThat(overview.locator("main")).containsText("Quá hạn");
        overview.goBack();

        urge(overview, row(overview, "Đảng bộ cơ sở số 3"));
        desks.letTheEngineWork();
        Assertions.assertThat(SmtpServer.ofAllTests().receivedBy("cb03.lanhdao@laichau.example"))
                .isNotEmpty();

        overview.navigate(at("/tong-quan?loai=bao-cao&ky=2014"));
        assertThat(overdue).containsText("2/4");
        desks.of("cb03.lanhdao")
                .submitNewest(
                        "explainDelay",
                        Map.of(
                                "reason",
                                "Chuyển cán bộ phụ trách.",
                                "remedy",
                                "Nộp ngay.",
                                "promisedDay",
                                "2014-12-16"));
        report("cb03");
        assertThat(overdue).containsText("1/4");
        assertThat(overview.locator(".figure", new Page.LocatorOptions().setHasText("Xong muộn")))
                .containsText("1/4");
    }

    @Test
    void oneOfThreeThousandUnits() {
        clock.travelTo("2026-11-02");
        long plan = planOfThreeThousand();
        clock.travelTo("2026-11-09");
        var list = signedOn("vpub.theodoi", "/tong-quan?ke-hoach=" + plan);
        var overdue = list.locator(".figure a.late").first();
        assertThat(overdue).containsText("3.001/3.001");

        list.locator("#loc-don-vi").selectOption("X01");
        list.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Xem").setExact(true))
                .click();
        assertThat(overdue).containsText("1/1");
        overdue.click();
        urge(list, list.locator("tbody tr").first());
        deliverMail();
        Assertions.assertThat(SmtpServer.ofAllTests().receivedBy("x01.lanhdao@laichau.example"))
                .isNotEmpty();

        list.navigate(at("/tong-quan?ke-hoach=" + plan));
        assertThat(overdue).containsText("3.001/3.001");
        carryOut();
        assertThat(overdue).containsText("3.000/3.001");
        picture(list, "tong-quan-3000");
    }

    /** The commune does it after all, and the assigner confirms. */
    private void carryOut() {
        var leader = desks.of("x01.lanhdao");
        leader.submitNewest("receiveAssignment", Map.of("reception", "ACCEPT"));
        leader.submitNewest("allocateOfficer", Map.of("officer", "x01.chuyenvien"));
        desks.of("x01.chuyenvien")
                .submitNewest("implement", Map.of("step", "PROPOSE_COMPLETION", "evidence", "Báo cáo 05/BC-UBND"));
        desks.of("vpub.theodoi").submitNewest("confirmCompletion", Map.of("decision", "PASS"));
    }

    /** Only this: three thousand clocks that strike are for the benchmark. */
    private void deliverMail() {
        var management = engine.getManagementService();
        management
                .createJobQuery()
                .processDefinitionKey("mailDelivery")
                .executable()
                .list()
                .forEach(job -> management.executeJob(job.getId()));
    }

    private long planOfThreeThousand() {
        jdbc.sql("""
                insert into unit (code, name, short_name, kind, chain, parent_code, position, valid_from)
                select 'ZZ' || n, 'UBND xã số ' || n, 'Xã ' || n, 'COMMUNE_GOVERNMENT', 'STATE', 'UBND', 1000 + n,
                    '2020-01-01' from generate_series(1, 3000) n""").update();
        long plan = jdbc.sql("""
                insert into plan (title, unit_code, drafting_unit_code, monitoring_unit_code, drafted_by, created_at,
                    issued_at)
                values ('Kế hoạch cho ba nghìn xã', 'UBND', 'VPUB', 'VPUB', 'vpub.chuyenvien', :now, :now)
                returning id""").param("now", now()).query(Long.class).single();
        jdbc.sql("""
                with item as (
                    insert into plan_item (plan_id, position, ordinal, content, deadline_phrase, deadline_kind,
                        deadline_day, due_at)
                    values (:plan, 1, '1', 'Rà soát hộ nghèo', 'chậm nhất ngày 06/11/2026', 'NO_LATER_THAN',
                        '2026-11-06', '2026-11-07 00:00+07') returning *)
                insert into assignment (plan_item_id, unit_code, created_at, deadline_phrase, deadline_kind,
                    deadline_day, due_at)
                select item.id, unit.code, :now, item.deadline_phrase, item.deadline_kind, item.deadline_day, item.due_at
                from item, unit where unit.code like 'ZZ%' or unit.code = 'X01'""").param("plan", plan).param("now", now()).update();
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> dispatches.stream()
                    .map(dispatch -> dispatch.next(plan, 200))
                    .anyMatch(done -> done == 200)));
        }
        return plan;
    }

    private void urge(Page page, Locator row) {
        row.getByRole(AriaRole.CHECKBOX).check();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Đôn đốc").setExact(true))
                .click();
        assertThat(page.locator("h1")).containsText("Đôn đốc");
        picture(page, "don-doc");
        page.locator("main form button[type=submit]").last().click();
        assertThat(page).hasURL(Pattern.compile(".*/don-doc/lan/.*"));
        picture(page, "da-don-doc");
    }

    private void report(String unit) {
        desks.of(unit + ".chuyenvien")
                .submitNewest("draftReport", Map.of("nothingToReport", false, "content", "Đã tổ chức tuyên truyền."));
        desks.of(unit + ".lanhdao").submitNewest("approveReport", Map.of("decision", "PASS"));
        desks.of("btgdu.chuyenvien").submitNewest("receiveReport", Map.of("decision", "PASS"));
    }

    private static Locator row(Page page, String unit) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(unit));
    }

    private Page signedOn(String login, String address) {
        var page = BROWSER.window();
        page.setViewportSize(1440, 900);
        page.navigate(at(address));
        page.getByLabel("Tên đăng nhập").fill(login);
        page.getByLabel("Mật khẩu").fill(TestPeople.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                .click();
        return page;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private String at(String address) {
        return "http://localhost:" + port + address;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", name + ".png"))
                .setFullPage(true));
    }
}
