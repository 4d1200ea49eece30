package vn.tiendo.deadline.domain;

/** What Tasklist shows of some urgings and explanations has to follow, some at a time. Told within the transaction. */
public record UrgingsBehind() {}
