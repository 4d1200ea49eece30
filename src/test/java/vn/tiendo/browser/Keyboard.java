package vn.tiendo.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;

/** An officer without a mouse: goes from one thing to the next, and must see each time where that is. */
final class Keyboard {

    /** So many steps nobody is asked to make. */
    private static final int PATIENCE = 80;

    /** What has the focus: its name, its kind, and whether anything on the screen shows that it has it. */
    private static final String HERE = """
            () => {
                const here = document.activeElement;
                const labels = Array.from(here.labels || []).map(label => label.innerText);
                const described = here.getAttribute('aria-label') || labels.join(' ') || here.innerText || '';
                const shown = element => {
                    const style = getComputedStyle(element);
                    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1
                        && style.opacity !== '0' && element.getBoundingClientRect().width > 0;
                };
                const wrapped = here.closest('label');
                return [here.tagName + (here.type ? ':' + here.type : ''), described.trim().replace(/\\s+/g, ' '),
                    String(here === document.body || shown(here) || Boolean(wrapped && shown(wrapped)))];
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on with Tab until what has the focus is called so; everything on the way shows that it has it. */
    Keyboard to(String name) {
        return to("", name);
    }

    /** The same for an input, button or link of that kind, for example {@code INPUT:file}. */
    Keyboard to(String kind, String name) {
        for (int step = 0; step < PATIENCE; step++) {
            var here = here();
            if (here.get(0).startsWith(kind) && here.get(1).startsWith(name)) {
                return this;
            }
            press("Tab");
            var next = here();
            Assertions.assertThat(next.get(2))
                    .as("It shows that it has the focus: " + next)
                    .isEqualTo("true");
        }
        throw new AssertionError("The keyboard never comes to " + kind + " " + name);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    @SuppressWarnings("unchecked")
    private List<String> here() {
        return (List<String>) page.evaluate(HERE);
    }
}
