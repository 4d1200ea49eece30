package vn.tiendo.figure.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is asked for.
 *
 * @param unit unit of measure (đơn vị tính), as written
 */
public record Asked(
        String name,
        @Nullable String unit,
        Aggregation aggregation,
        @Nullable Target target) {

    /** Whether both ask for the same: the same name and unit of measure, however spaced and capitalized. */
    public boolean isTheSameAs(Asked other) {
        return plain(name).equals(plain(other.name)) && plain(unit).equals(plain(other.unit));
    }

    /** "Số lớp (lớp)". */
    public String title() {
        return unit == null ? name : name + " (" + unit + ")";
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
