package vn.tiendo.supervision.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.supervision.register.Bucket;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.Figures;

/**
 * A day of the calendar on which something falls due, or was given without a deadline.
 *
 * @param rest whether offices are closed
 */
public record DueDay(LocalDate day, Figures figures, boolean rest, Addresses to) {

    /** How many that fall due on that day are still owed. */
    public long open() {
        return figures.inTime() + figures.overdue();
    }

    /** Exactly the rows that are counted where the day is shown. */
    public String address() {
        if (figures.inTime() > 0 && figures.overdue() > 0) {
            return to.on(day, null);
        }
        return to.on(day, figures.overdue() > 0 ? Bucket.OPEN_OVERDUE : open() > 0 ? Bucket.OPEN_IN_TIME : Bucket.DONE);
    }

    /** The rows of that day in a bucket. */
    public String in(Bucket bucket) {
        return to.on(day, bucket);
    }

    /** The addresses of the lists of single days. A calendar has thousands, so they are put together here. */
    public static final class Addresses {

        private final Links links;
        private final boolean bare;

        Addresses(DutyFilter filter) {
            var anyDay = filter.over(null).in(null);
            links = new Links(anyDay);
            bare = anyDay.parameters().isEmpty();
        }

        String on(LocalDate day, @Nullable Bucket bucket) {
            return links.bucket(bucket) + (bare && bucket == null ? "?" : "&") + "tu=" + day + "&den=" + day;
        }
    }
}
