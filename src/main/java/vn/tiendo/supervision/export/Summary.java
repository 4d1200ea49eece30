package vn.tiendo.supervision.export;

import java.time.Instant;
import java.util.List;
import vn.tiendo.letter.page.LetterFoot;
import vn.tiendo.letter.page.LetterHead;
import vn.tiendo.supervision.register.Figures;
import vn.tiendo.supervision.register.RegisterRow;

/**
 * What is said of the state of the work at a meeting.
 *
 * @param scope    what it is about, in words
 * @param kinds    tasks and reports, each with its figures
 * @param behind   the units most behind
 * @param overdue  how many duties of how many units are overdue
 * @param longAgo  how many of them for more than thirty days
 * @param newly    what became overdue lately
 * @param upcoming what falls due soon
 * @param wishes   wishes for another deadline that wait for a decision
 */
record Summary(
        LetterHead head,
        LetterFoot foot,
        String scope,
        Instant at,
        List<Kind> kinds,
        List<Debtor> behind,
        Overdue overdue,
        long longAgo,
        Some newly,
        Some upcoming,
        List<PendingWishes.Wish> wishes) {

    /** Tasks, or reports. */
    record Kind(String name, Figures figures) {}

    /** A unit, and the first of what it owes. */
    record Debtor(String name, Figures figures, List<RegisterRow> owes) {}

    /** How many duties, of how many units. */
    record Overdue(long duties, long units) {}

    /** The first rows of so many. */
    record Some(List<RegisterRow> rows, long count) {}
}
