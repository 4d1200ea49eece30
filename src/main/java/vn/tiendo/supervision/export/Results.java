package vn.tiendo.supervision.export;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.supervision.register.Figures;
import vn.tiendo.supervision.register.RegisterRow;

/**
 * The results of a period, as they are made known: units by the share that they did on time.
 *
 * @param whole   of all units together
 * @param overdue the longest overdue first, at most some of them
 */
public record Results(ResultPeriod period, Instant at, List<Line> units, Line whole, List<RegisterRow> overdue) {

    /**
     * A unit.
     *
     * @param rank from 1 on; equal shares have equal ranks; null where nothing had to be done yet
     */
    public record Line(@Nullable Integer rank, String code, String name, Figures figures) {

        /** Done on time, of what is done or should be: what is still in time, or has no deadline, is nobody's fault. */
        public Share onTime() {
            return new Share(figures.doneOnTime(), figures.done() + figures.overdue());
        }

        /** Overdue over done, as Báo cáo 1270/BC-TCTTTg (2017) reckons. */
        public Share overdueOfDone() {
            return new Share(figures.overdue(), figures.done());
        }

        /** Overdue over all, as the count of the first four months of 2021 reckons. */
        public Share overdueOfAll() {
            return new Share(figures.overdue(), figures.total());
        }
    }
}
