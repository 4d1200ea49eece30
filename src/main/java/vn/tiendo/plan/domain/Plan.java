package vn.tiendo.plan.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plan (kế hoạch). Any unit can have one: to carry out a directive, or to answer an assignment of a superior plan.
 *
 * @param unit             code of the unit that issues it
 * @param draftingUnit     code of the unit that drafts it
 * @param monitoringUnit   code of the unit that follows it up
 * @param parentAssignment the assignment that it answers, or null
 * @param document         the issued document, or null while it is a draft
 * @param recalledAt       when it was recalled (thu hồi), or null
 */
public record Plan(
        long id,
        String title,
        String unit,
        String draftingUnit,
        String monitoringUnit,
        @Nullable Long directive,
        @Nullable Long parentAssignment,
        @Nullable Long document,
        @Nullable Instant issuedAt,
        @Nullable Instant recalledAt) {

    /** Issued and not recalled: what it says holds. */
    public boolean inForce() {
        return issuedAt != null && recalledAt == null;
    }
}
