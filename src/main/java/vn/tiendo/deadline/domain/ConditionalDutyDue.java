package vn.tiendo.deadline.domain;

/**
 * The deadline of a duty has passed that is owed only where there is something to do. Told within the transaction, before
 * it counts as overdue: who knows it may close it.
 */
public record ConditionalDutyDue(DutyRef duty) {}
