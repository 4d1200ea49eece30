package vn.tiendo.figure.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.figure.domain.Figure.Amount;
import vn.tiendo.figure.domain.Figure.Words;

/**
 * What one unit gave for one period, or what many gave together.
 *
 * @param unit      by name; what a list of words names
 * @param periodEnd last day of the period, or null where the report is owed once
 * @param givenAt   when it was handed in; of many together the newest that counts
 */
public record GivenFigure(String unit, @Nullable LocalDate periodEnd, Instant givenAt, Figure figure) {

    private static final Comparator<GivenFigure> BY_PERIOD_THEN_HAND_IN = Comparator.comparing(
                    (GivenFigure one) -> one.periodEnd() == null ? LocalDate.MAX : one.periodEnd())
            .thenComparing(GivenFigure::givenAt);

    /**
     * Those that were given, as one. A mean is that of all who gave a figure, however many tiers below: sums and counts are
     * added, never means. Who gave none counts nowhere.
     *
     * @param by whose the result is
     */
    public static Optional<GivenFigure> together(String by, Aggregation how, Collection<GivenFigure> given) {
        var newest = given.stream().max(BY_PERIOD_THEN_HAND_IN);
        return newest.map(last -> new GivenFigure(
                by,
                last.periodEnd(),
                last.givenAt(),
                switch (how) {
                    case SUM, MEAN -> added(given);
                    case LATEST -> last.figure();
                    case TEXT -> listed(given);
                }));
    }

    private static Figure added(Collection<GivenFigure> given) {
        var amounts = given.stream().map(one -> (Amount) one.figure()).toList();
        return new Amount(
                amounts.stream().map(Amount::total).reduce(BigDecimal.ZERO, BigDecimal::add),
                amounts.stream().mapToLong(Amount::givers).sum());
    }

    /** What was a list already stays as it is: its units are named. */
    private static Figure listed(Collection<GivenFigure> given) {
        return new Words(
                given.stream().map(GivenFigure::line).collect(Collectors.joining("\n")),
                given.stream().mapToLong(one -> one.figure().givers()).sum());
    }

    private String line() {
        var words = ((Words) figure).words();
        return figure.givers() > 1 ? unit + ":\n" + words : unit + ": " + words;
    }
}
