package vn.tiendo.deadline.domain;

/** The deadline of a duty has moved, or it has come back after its deadline. Told within the transaction. */
public record ClockChanged(DutyRef duty) {}
