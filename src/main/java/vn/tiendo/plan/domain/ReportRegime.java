package vn.tiendo.plan.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.period.Recurrence;

/**
 * A report that an issued plan asks for.
 *
 * @param via            the unit the reports pass through, or null
 * @param consolidator   the unit that draws them together, or null
 * @param answers        the regime whose obligation the consolidated report answers, or null
 * @param answersSuperior whether it answers what the superior plan asks of this unit
 * @param deadline       until when; of a recurring report the rule that each period resolves
 * @param conditional    owed only where there is something to report
 */
public record ReportRegime(
        long id,
        long plan,
        String name,
        @Nullable String outline,
        @Nullable String reporterRule,
        List<String> reporters,
        String recipient,
        @Nullable String via,
        @Nullable String consolidator,
        Deadline deadline,
        @Nullable Long answers,
        boolean answersSuperior,
        Recurrence recurrence,
        boolean conditional) {

    /** Who accepts or returns the reports: the unit that consolidates them, else the one they are addressed to. */
    public String receiver() {
        return consolidator == null ? recipient : consolidator;
    }

    /** Whether they pass another unit first, one that does not receive them itself. */
    public boolean passesVia() {
        return via != null && !via.equals(receiver());
    }
}
