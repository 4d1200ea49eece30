package vn.tiendo.deadline.domain;

/** Many deadlines have moved at once; their clocks are to follow. Told within the transaction. */
public record ClocksBehind() {}
