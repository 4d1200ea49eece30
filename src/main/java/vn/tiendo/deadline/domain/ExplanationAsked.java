package vn.tiendo.deadline.domain;

import java.time.Instant;

/**
 * A supervisor wants a duty's delay explained. Told within the transaction.
 *
 * @param due the first instant that is too late
 */
public record ExplanationAsked(DutyRef duty, Instant due) {}
