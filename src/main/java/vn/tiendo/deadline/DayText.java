package vn.tiendo.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** A day as files, browsers and people write it: {@code 2026-04-27} or {@code 27/04/2026}. */
public final class DayText {

    private static final List<DateTimeFormatter> SHAPES =
            List.of(strict("uuuu-MM-dd"), strict("dd/MM/uuuu"), strict("d/M/uuuu"));

    private DayText() {}

    /** The day, or empty where there is no such day, as 29 February in most years. */
    public static Optional<LocalDate> read(String written) {
        for (var shape : SHAPES) {
            try {
                return Optional.of(LocalDate.parse(written, shape));
            } catch (DateTimeException anotherShape) {
                // the next one
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }
}
