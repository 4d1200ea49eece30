package vn.tiendo.supervision.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Công văn đôn đốc to one unit: what it is late with, until when it is to catch up, and how to ask for more time.
 *
 * @param issuer     who writes it
 * @param day        of the letter
 * @param unit       whom it is addressed to
 * @param message    what the supervisor says
 * @param rows       what is not done, most urgent first; there may be none
 * @param catchUpDay until when it is to be done now; null where no day is set
 * @param explainBy  until when the unit explains itself; null where that is not asked
 */
public record UrgingLetter(
        String issuer,
        LocalDate day,
        String unit,
        String message,
        List<Row> rows,
        @Nullable LocalDate catchUpDay,
        @Nullable LocalDate explainBy) {

    /**
     * One thing that is not done.
     *
     * @param source   the document that asks for it, with its number
     * @param deadline as written
     * @param daysLate whole days since the deadline; zero or less while it has not passed
     */
    public record Row(String content, String source, String deadline, long daysLate) {}

    public UrgingLetter {
        rows = List.copyOf(rows);
    }
}
