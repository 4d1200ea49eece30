package vn.tiendo.assignment.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whose delay it is that a task is late: so long as a contribution is missing after the deadline, the lead waits for it.
 * Units that are late together are waited for together, so the longest one counts; the rest is the lead's own.
 *
 * @param days   the task is late
 * @param waited of these with a contribution missing
 * @param late   the contributions that came late, or are missing still, the longest first
 */
public record WhoseDelay(long days, long waited, List<OwedContribution> late) {

    public WhoseDelay {
        late = List.copyOf(late);
    }

    /** Nothing where the task is in time, or every contribution was. */
    public static Optional<WhoseDelay> of(long days, List<OwedContribution> contributions) {
        var late = contributions.stream()
                .filter(one -> one.daysLate() > 0)
                .sorted(Comparator.comparingLong(OwedContribution::daysLate).reversed())
                .toList();
        return days <= 0 || late.isEmpty()
                ? Optional.empty()
                : Optional.of(new WhoseDelay(days, Math.min(days, late.get(0).daysLate()), late));
    }

    /** The days that are the lead's own. */
    public long own() {
        return days - waited;
    }

    /** In one sentence, as forms tell it. */
    public String sentence() {
        var units = late.stream().map(WhoseDelay::named).collect(Collectors.joining(", "));
        return "Chậm %d ngày, trong đó %d ngày chờ đơn vị phối hợp: %s.".formatted(days, waited, units);
    }

    private static String named(OwedContribution one) {
        return one.unitName() + (one.deliveredAt() == null ? " chưa gửi (" : " gửi chậm (") + one.daysLate() + " ngày)";
    }
}
