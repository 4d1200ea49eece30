package vn.tiendo.agreement.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement between equal parties (thỏa thuận, quy chế, chương trình phối hợp).
 *
 * @param draftingUnit code of the party that writes, numbers and draws up
 * @param parties      codes of those that are parties now, the drafting one first
 * @param round        how often the parties have been asked
 * @param reviewOn     the day of the joint review
 * @param document     the numbered document, or null before that
 */
public record Agreement(
        long id,
        String title,
        String draftingUnit,
        List<String> parties,
        int round,
        @Nullable LocalDate reviewOn,
        @Nullable Long document,
        @Nullable Instant concludedAt,
        @Nullable String reviewText,
        @Nullable Instant reviewedAt,
        @Nullable Instant abandonedAt) {

    public Agreement {
        parties = List.copyOf(parties);
    }

    /** Whether the parties look back on it together now: from the day of the joint review until all have agreed to it. */
    public boolean underReview(LocalDate today) {
        return concludedAt != null
                && reviewedAt == null
                && abandonedAt == null
                && reviewOn != null
                && !today.isBefore(reviewOn);
    }
}
