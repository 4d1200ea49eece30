package vn.tiendo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.UnaryOperator;

/** The form of a task that the officer has taken. */
final class TaskForm {

    private final Page page;
    private final Locator form;
    private final Fields fields;

    TaskForm(Page page) {
        this.page = page;
        form = page.locator(".task-card .fjs-container");
        fields = new Fields(form);
    }

    /** Fills in what stands on the form itself. */
    TaskForm fill(UnaryOperator<Fields> inputs) {
        inputs.apply(fields);
        return this;
    }

    /** Fills in a row of a list, counted from one, after adding it where it is not there yet. */
    TaskForm row(String list, int number, UnaryOperator<Fields> inputs) {
        var rows = list(list).locator(".fjs-repeat-row-container");
        if (rows.count() < number) {
            list(list).getByText("Thêm dòng").click();
        }
        assertThat(rows.nth(number - 1)).isVisible();
        inputs.apply(new Fields(rows.nth(number - 1)));
        return this;
    }

    /** The head says so. */
    TaskForm reads(String text) {
        assertThat(form).containsText(text);
        return this;
    }

    /** Presses "Gửi", and the task is gone. */
    void send() {
        button("Gửi").click();
        assertThat(page.locator(".task-card .fjs-container")).hasCount(0);
    }

    /** Presses "Lưu", to go on later. */
    void save() {
        var save = button("Lưu");
        save.click();
        assertThat(save).isDisabled();
    }

    /** Presses "Gửi", and is told why not; the task stays. */
    TaskForm sendInVain(String sentence) {
        button("Gửi").click();
        assertThat(page.locator(".notifications .alert").getByText(sentence)).isVisible();
        assertThat(form).isVisible();
        return this;
    }

    /** The fields, to look at. */
    Fields fields() {
        return fields;
    }

    private Locator button(String name) {
        return page.locator(".form-actions")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator list(String label) {
        return form.locator(".fjs-form-field-dynamiclist")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("> .fjs-form-field-label").getByText(label)));
    }
}
