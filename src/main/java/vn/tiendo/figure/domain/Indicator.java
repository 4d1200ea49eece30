package vn.tiendo.figure.domain;

import org.jspecify.annotations.Nullable;

/**
 * Chỉ tiêu: a figure that a regime of an issued plan asks for.
 *
 * @param answers the indicator of the regime above that the consolidated figure answers, where one plan asks for both
 */
public record Indicator(
        long id,
        long regime,
        int position,
        Asked asked,
        @Nullable Long answers) {}
