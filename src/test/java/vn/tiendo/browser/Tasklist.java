package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Tasklist on the screen of one officer. */
final class Tasklist {

    /** Longer than Tasklist takes to ask again what is new. */
    private static final double UNTIL_REFRESHED = 60_000;

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(UNTIL_REFRESHED);

    private final Page page;

    private Tasklist(Page page) {
        this.page = page;
    }

    /** Types login and password, and arrives at Tasklist. */
    static Tasklist signOn(Page page, int port, String login) {
        page.navigate("http://localhost:" + port + "/dang-nhap");
        page.getByLabel("Tên đăng nhập").fill(login);
        page.getByLabel("Mật khẩu").fill(RunningProvince.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                .click();
        assertThat(page.locator(".task-filters .task-filter").first()).isVisible(PATIENTLY);
        return new Tasklist(page);
    }

    /** Presses "Bắt đầu quy trình", chooses one, and presses "Bắt đầu". */
    void start(String process) {
        page.getByText("Bắt đầu quy trình").first().click();
        var dialog = page.locator(".modal-dialog");
        dialog.getByText(process, new Locator.GetByTextOptions().setExact(true)).click();
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Bắt đầu").setExact(true))
                .click();
        assertThat(dialog).isHidden();
    }

    /** Chooses a filter, opens a task whose card shows that text too, and takes it where nobody has. */
    TaskForm open(String filter, String task, String onTheCard) {
        choose(filter);
        var card = card(task, onTheCard);
        assertThat(card).isVisible(PATIENTLY);
        card.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(task))
                .click();
        assertThat(page.locator(".task-card h2.task")).hasText(task);
        assertThat(page.locator(".task-card .fjs-container")).isVisible();
        var claim = page.locator(".task-card .meta .claim");
        assertThat(page.locator(".task-card .meta .claim, .task-card .meta .unclaim")
                        .first())
                .isVisible();
        if (claim.isVisible()) {
            claim.click();
            assertThat(page.locator(".task-card .meta .unclaim")).isVisible();
        }
        assertThat(page.locator(".disabled-form")).hasCount(0);
        return new TaskForm(page);
    }

    /** Presses "Bắt đầu quy trình", and is offered exactly these. */
    void mayStart(String... processes) {
        page.waitForResponse(
                answer -> answer.url().contains("/process-definition?"),
                () -> page.getByText("Bắt đầu quy trình").first().click());
        assertThat(page.locator(".modal-dialog .processes li a")).hasText(processes);
    }

    /** Turns to another tab of the open task. */
    void tab(String name) {
        var tab = page.locator(".task-card .nav-tabs li").filter(new Locator.FilterOptions().setHasText(name));
        tab.locator("a").click();
        assertThat(tab).hasClass(Pattern.compile(".*active.*"));
    }

    /** Every word on the screen, but for the names of the product below it and of the other language. */
    String words() {
        return page.locator("body").innerText().replace("English", "").replace("Camunda Platform", "");
    }

    /** The first card of that task on which that text stands. */
    private Locator card(String task, String onTheCard) {
        return page.locator("li.task")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h4.task").getByText(task)))
                .filter(new Locator.FilterOptions().setHasText(onTheCard))
                .first();
    }

    private void choose(String filter) {
        page.locator(".task-filters .task-filter h4.name")
                .filter(new Locator.FilterOptions().setHasText(filter))
                .click();
        assertThat(page.locator(".task-filters .task-filter.active")).containsText(filter);
    }

    /** Changes the language by the link in the header that names the other one. */
    void speak(String language) {
        page.locator(".tien-do-language a").getByText(language).click();
        assertThat(page.locator("html")).hasAttribute("lang", language.equals("English") ? "en" : "vi");
        assertThat(page.locator(".tien-do-language a")).not().hasText(language);
    }

    /** Opens the menu of the account and leaves. */
    void signOff() {
        page.locator(".account.dropdown > a").click();
        page.locator(".account.dropdown").getByText("Đăng xuất").click();
        assertThat(page).hasURL(Pattern.compile(".*/dang-nhap.*"));
    }

    Page page() {
        return page;
    }
}
