package vn.tiendo.deadline.domain.phrase;

import java.time.LocalDate;
import vn.tiendo.deadline.domain.WorkingCalendar;

/**
 * In which document a phrase stands.
 *
 * @param day       the day of the document: "kể từ ngày ban hành" counts from it, and a date without a year is the next
 *                  one from it on
 * @param recurring whether it is the deadline of a report that returns, so that "chậm nhất ngày 20" means each month
 */
public record PhraseContext(LocalDate day, WorkingCalendar calendar, boolean recurring) {

    /** A deadline that is meant once. */
    public static PhraseContext on(LocalDate day, WorkingCalendar calendar) {
        return new PhraseContext(day, calendar, false);
    }
}
