package vn.tiendo.supervision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.supervision.register.Bucket;
import vn.tiendo.supervision.register.Figures;
import vn.tiendo.supervision.register.FiguresBy.Hand;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.supervision.register.RegisterRow;

/**
 * A unit at a glance.
 *
 * @param owes    what it owes, by kind
 * @param overdue what of it is overdue, oldest first
 * @param coming  what of it falls due soon, next first
 * @param isOwed  what others owe under the plans that it issued, by kind
 * @param late    what of that is overdue, oldest first
 * @param record  its last quarters, newest first
 * @param hands   who in the unit has what
 */
public record UnitSheet(
        Unit unit,
        Map<RegisterKind, Figures> owes,
        List<RegisterRow> overdue,
        List<RegisterRow> coming,
        Map<RegisterKind, Figures> isOwed,
        List<RegisterRow> late,
        List<Quarter> record,
        List<Hand> hands,
        Links toOwes,
        Links toIsOwed) {

    /** One quarter of the record, by the days on which things fell due. */
    public record Quarter(LocalDate first, Figures figures) {

        /** As addresses and titles have it: {@code 2026-Q4}. */
        public String word() {
            return first.getYear() + "-Q" + number();
        }

        public int number() {
            return (first.getMonthValue() + 2) / 3;
        }

        /** What can be judged: what is done, and what is overdue. */
        public long judged() {
            return figures.done() + figures.overdue();
        }
    }

    /** The address of the rows of a quarter in a bucket. */
    public String rows(Quarter quarter, Bucket bucket) {
        return toOwes.bucket(bucket) + "&ky=" + quarter.word();
    }
}
