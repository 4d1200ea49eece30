package vn.tiendo.agreement.domain;

import org.jspecify.annotations.Nullable;

/**
 * What one party reports of its part before the joint review.
 *
 * @param unit code of the party
 */
public record PartyReport(
        String unit,
        String result,
        @Nullable String difficulties,
        @Nullable String proposals) {}
