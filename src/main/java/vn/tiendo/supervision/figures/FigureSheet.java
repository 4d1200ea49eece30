package vn.tiendo.supervision.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.figure.domain.Aggregation;
import vn.tiendo.figure.domain.Figure;
import vn.tiendo.figure.domain.Figure.Amount;
import vn.tiendo.figure.domain.Indicator;
import vn.tiendo.figure.domain.Target;

/**
 * The figures of one regime as an officer sees them.
 *
 * @param all      whether everybody's, with totals; else only those of the officer's units
 * @param totals   the periods with what they come to, the newest first; none where not all is seen
 * @param together all periods as one; none of a regime that is reported once
 * @param period   whose units are shown, or null where there is none yet
 * @param units    who gave what; where not all is seen, in every period
 * @param versions of the consolidated report of that period, the newest first
 */
public record FigureSheet(
        long regime,
        String name,
        boolean all,
        List<Indicator> indicators,
        List<PeriodRow> totals,
        List<Cell> together,
        @Nullable PeriodRow period,
        List<UnitRow> units,
        List<Version> versions) {

    /**
     * What stands for one indicator.
     *
     * @param figure null where there is none
     */
    public record Cell(Indicator indicator, @Nullable Figure figure) {

        public String text() {
            return figure == null ? "" : figure.text(indicator.asked().aggregation());
        }

        /** Whether it is answered with words. */
        public boolean words() {
            return indicator.asked().aggregation() == Aggregation.TEXT;
        }

        /** Of a target: whether it is reached; nothing where there is no target or no figure. */
        public @Nullable Boolean reached() {
            return value().flatMap(value -> target().map(target -> target.reachedBy(value)))
                    .orElse(null);
        }

        /** How much of the target it is, in percent; null where that says nothing. */
        public @Nullable BigDecimal percent() {
            return value().flatMap(value -> target().flatMap(target -> target.percent(value)))
                    .orElse(null);
        }

        private Optional<Target> target() {
            return Optional.ofNullable(indicator.asked().target());
        }

        private Optional<BigDecimal> value() {
            return figure instanceof Amount amount
                    ? Optional.of(amount.value(indicator.asked().aggregation()))
                    : Optional.empty();
        }
    }

    /**
     * A period.
     *
     * @param name   as reports name it
     * @param signed version of the consolidated report that the figures are taken from; null while they can still change
     * @param owing  how many units owe a report
     * @param gave   how many of these gave a figure
     */
    public record PeriodRow(String name, @Nullable Integer signed, long owing, long gave, List<Cell> cells) {}

    /**
     * What one unit gave.
     *
     * @param period null where the report is owed once
     * @param state  {@code ACCEPTED}, {@code WAITING} or {@code NOT_YET}
     */
    public record UnitRow(
            long obligation, String unit, @Nullable String period, String state, boolean corrected, List<Cell> cells) {}

    /**
     * A version of the consolidated report.
     *
     * @param correction why there is one after the version that was signed, and what it changes
     */
    public record Version(
            long id,
            int number,
            Instant frozenAt,
            @Nullable String signedBy,
            @Nullable String correction,
            List<Cell> cells) {}
}
