package vn.tiendo.deadline.web;

import java.util.Map;

/** Which button was pressed: an edit is shown with its effects first, and only then saved. */
enum Step {
    PREVIEW("xem"),
    BACK("sua"),
    SAVE("luu");

    private final String value;

    Step(String value) {
        this.value = value;
    }

    /** The field of the form that says so. */
    static final String FIELD = "buoc";

    /** Anything unknown is a preview, which changes nothing. */
    static Step of(Map<String, String> fields) {
        var pressed = fields.getOrDefault(FIELD, "");
        return pressed.equals(SAVE.value) ? SAVE : pressed.equals(BACK.value) ? BACK : PREVIEW;
    }
}
