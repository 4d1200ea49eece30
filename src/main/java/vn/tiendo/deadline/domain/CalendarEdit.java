package vn.tiendo.deadline.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody wants to change about one day of the working calendar. */
public sealed interface CalendarEdit {

    LocalDate day();

    /** The document that says so. */
    String source();

    /** The row as it will be, or null where there will be none. */
    @Nullable
    CalendarDay after();

    /** The day gets this row, whether it had one or not. */
    record Enter(CalendarDay after) implements CalendarEdit {

        @Override
        public LocalDate day() {
            return after.day();
        }

        @Override
        public String source() {
            return after.source();
        }
    }

    /** The day loses its row and is again what its weekday says. */
    record Remove(LocalDate day, String source) implements CalendarEdit {

        @Override
        public @Nullable CalendarDay after() {
            return null;
        }
    }
}
