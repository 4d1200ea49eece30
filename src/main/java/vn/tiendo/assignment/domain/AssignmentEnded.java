package vn.tiendo.assignment.domain;

import java.util.List;

/**
 * An assignment is over. Told within the transaction.
 *
 * @param withdrawn     whether its process must be told to stop, because the end did not come from one of its own tasks
 * @param contributions those that nobody owes any more
 */
public record AssignmentEnded(long assignment, boolean withdrawn, List<Long> contributions) {}
