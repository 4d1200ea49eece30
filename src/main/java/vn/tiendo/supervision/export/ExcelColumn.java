package vn.tiendo.supervision.export;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet whose rows are drawn from values of one type.
 *
 * @param title what stands above it
 * @param width in characters
 * @param form  how its cells are written
 * @param value what a cell holds; null leaves it empty
 * @param hue   the colour of a cell's text, six hexadecimal digits; null for black
 */
record ExcelColumn<T>(
        String title, double width, Form form, Function<T, @Nullable Object> value, Function<T, @Nullable String> hue) {

    /** Red as everywhere: overdue. */
    static final String LATE = "B3151A";
    /** Orange: due soon. */
    static final String SOON = "B45309";

    /** How a cell is written. */
    enum Form {
        TEXT("@", "left"),
        /** Short text in the middle, such as 12/38. */
        FRACTION("@", "center"),
        NUMBER("#,##0", "right"),
        /** With as many digits after the comma as it has. */
        DECIMAL("General", "right"),
        DAY("dd/mm/yyyy", "center"),
        /** A share of one, cut to two places after the comma. */
        SHARE("0.00%", "right");

        private final String format;
        private final String side;

        Form(String format, String side) {
            this.format = format;
            this.side = side;
        }

        String format() {
            return format;
        }

        String side() {
            return side;
        }
    }

    static <T> ExcelColumn<T> text(String title, double width, Function<T, @Nullable String> value) {
        return new ExcelColumn<>(title, width, Form.TEXT, value::apply, row -> null);
    }

    static <T> ExcelColumn<T> fraction(String title, double width, Function<T, @Nullable String> value) {
        return new ExcelColumn<>(title, width, Form.FRACTION, value::apply, row -> null);
    }

    static <T> ExcelColumn<T> number(String title, double width, Function<T, @Nullable Number> value) {
        return new ExcelColumn<>(title, width, Form.NUMBER, value::apply, row -> null);
    }

    static <T> ExcelColumn<T> decimal(String title, double width, Function<T, @Nullable Number> value) {
        return new ExcelColumn<>(title, width, Form.DECIMAL, value::apply, row -> null);
    }

    static <T> ExcelColumn<T> day(String title, Function<T, @Nullable LocalDate> value) {
        return new ExcelColumn<>(title, 12, Form.DAY, value::apply, row -> null);
    }

    static <T> ExcelColumn<T> share(String title, Function<T, @Nullable Double> value) {
        return new ExcelColumn<>(title, 11, Form.SHARE, value::apply, row -> null);
    }

    ExcelColumn<T> coloured(Function<T, @Nullable String> colour) {
        return new ExcelColumn<>(title, width, form, value, colour);
    }
}
