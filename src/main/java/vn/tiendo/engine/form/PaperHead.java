package vn.tiendo.engine.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a form, as on the paper an officer knows: two columns, what it is about and until when. The forms lay it
 * out and escape it, so that whatever was typed somewhere else is shown literally.
 */
public final class PaperHead {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final List<Row> rows = new ArrayList<>();
    private final List<Row> notices = new ArrayList<>();

    /** One line: what it is called, and what it is. */
    public record Row(String label, String fact) {}

    /** A row; nothing is written for a fact that is not known. */
    public PaperHead row(String label, @Nullable Object fact) {
        if (fact != null && !fact.toString().isBlank()) {
            rows.add(new Row(label, fact instanceof LocalDate day ? DAY.format(day) : fact.toString()));
        }
        return this;
    }

    /** Something that must be read first, such as the reason why this came back. */
    public PaperHead notice(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            notices.add(new Row(label, text));
        }
        return this;
    }

    List<Row> rows() {
        return rows;
    }

    List<Row> notices() {
        return notices;
    }
}
