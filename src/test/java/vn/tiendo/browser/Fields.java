package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/**
 * The fields of a form, or of one row of a list in it, found by their labels and filled in as an officer does: one
 * after the other, looking whether the screen shows what was entered. (form-js forgets a field that is filled in the
 * same moment as another.)
 */
final class Fields {

    private final Locator part;

    Fields(Locator part) {
        this.part = part;
    }

    /** Types a text. */
    Fields text(String label, String text) {
        var input = input(label);
        input.fill(text);
        return left(input, text);
    }

    /**
     * Types a day, such as {@code 15/12/2026}; again where the calendar was not yet there to take it, which nobody's
     * fingers are fast enough to see.
     */
    Fields day(String label, String day) {
        var input = input(label);
        for (int attempt = 0; attempt < 3; attempt++) {
            input.fill(day);
            input.press("Enter");
            input.blur();
            if (input.inputValue().equals(day)) {
                break;
            }
        }
        return left(input, day);
    }

    /** Chooses from a short list. */
    Fields choose(String label, String option) {
        var field = field("select", label);
        field.locator(".fjs-input-group").click();
        option(field, option).click();
        assertThat(field.locator(".fjs-select-display")).hasText(option);
        return this;
    }

    /** Searches in a long list, and chooses. */
    Fields search(String label, String option) {
        var field = field("select", label);
        var input = input(label);
        input.fill(option);
        option(field, option).click();
        return left(input, option);
    }

    /** Searches and chooses several. */
    Fields searchAll(String label, String... options) {
        var field = field("taglist", label);
        for (var option : options) {
            input(label).fill(option);
            option(field, option).click();
            assertThat(field.locator(".fjs-taglist-tag-label").getByText(option, exactly()))
                    .isVisible();
        }
        input(label).blur();
        return this;
    }

    /** Marks a circle or a box. */
    Fields mark(String option) {
        var box = part.getByLabel(option, new Locator.GetByLabelOptions().setExact(true));
        box.check();
        assertThat(box).isChecked();
        return this;
    }

    /** The box is not marked, or not any more. */
    Fields lacks(String option) {
        assertThat(part.getByLabel(option, new Locator.GetByLabelOptions().setExact(true)))
                .not()
                .isChecked();
        return this;
    }

    /** The field still holds that. */
    Fields holds(String label, String text) {
        assertThat(input(label)).hasValue(text);
        return this;
    }

    /** There is no such field now. */
    Fields hides(String label) {
        assertThat(input(label)).hasCount(0);
        return this;
    }

    private Fields left(Locator input, String text) {
        input.blur();
        assertThat(input).hasValue(text);
        return this;
    }

    private Locator input(String label) {
        return part.getByLabel(labelled(label));
    }

    private Locator field(String type, String label) {
        return part.locator(".fjs-form-field-" + type)
                .filter(new Locator.FilterOptions().setHas(part.page().getByLabel(labelled(label))));
    }

    private static Locator option(Locator field, String option) {
        return field.locator(".fjs-dropdownlist-item").getByText(option, exactly());
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    /** With or without the mark of what is required. */
    private static Pattern labelled(String label) {
        return Pattern.compile("^" + label.replaceAll("([().?*/])", "\\\\$1") + "\\*?$");
    }
}
