package vn.tiendo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/**
 * A page of ours as it is shown now, looked at for what would keep somebody out: by axe, and for what axe does not see.
 * A picture of it is kept in {@code target/browser/pages}.
 */
final class LookedAt {

    /** As WCAG 2.1 AA asks; what axe calls serious or critical must not be there. */
    private static final String AXE = """
            async () => (await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], iframes: false, resultTypes: ['violations']
            })).violations.filter(one => one.impact === 'serious' || one.impact === 'critical')
                .flatMap(one => one.nodes.map(node => one.id + ': ' + node.target + ' ' + node.failureSummary))
            """;

    /** What juts out on the right; what scrolls within something else does not. */
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
                : [...document.body.querySelectorAll('*')]
                    .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                    .map(one => one.tagName + '.' + one.className + ': ' + one.textContent.trim().slice(0, 40))
            """;

    private final Page page;
    private final String name;

    LookedAt(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    void mustBeOpenToAll(String language) {
        picture();
        assertThat(page.locator("html").getAttribute("lang")).as(name).isEqualTo(language);
        assertThat(page.locator("body").innerText()).as(name).doesNotContain("??");
        assertThat(page.locator("h1").count()).as("headings of " + name).isEqualTo(1);
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat(list(AXE)).as(name).isEmpty();
        assertThat(list(TOO_WIDE)).as("wider than the window: " + name).isEmpty();
    }

    private void picture() {
        var file = name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "") + ".png";
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", "pages", file))
                .setFullPage(true));
    }

    private List<?> list(String script) {
        return (List<?>) page.evaluate(script);
    }
}
