package vn.tiendo.supervision.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.supervision.Tally;

/**
 * One node of the cascade of a document, for pictures: document → plans → tasks → units → their plans …
 *
 * @param kind     document, plan, item or unit
 * @param label    short: a number, an ordinal, a unit
 * @param title    in full
 * @param address  of its page, or null
 * @param status   of a unit's task, as {@code OPEN_OVERDUE}; null where it is none, or withdrawn
 * @param tally    the node and everything below it
 * @param plans    how many plans are below
 * @param more     how many children there are beside those given
 */
public record CascadeNode(
        String kind,
        long id,
        String label,
        String title,
        @Nullable String address,
        @Nullable String status,
        Figures tally,
        long plans,
        long more,
        List<CascadeNode> children) {

    /** Numerators and their denominator. */
    public record Figures(long done, long doneLate, long inTime, long overdue, long withoutDeadline, long total) {

        static Figures of(Tally tally) {
            return new Figures(
                    tally.done(),
                    tally.doneLate(),
                    tally.inTime(),
                    tally.overdue(),
                    tally.withoutDeadline(),
                    tally.total());
        }
    }
}
