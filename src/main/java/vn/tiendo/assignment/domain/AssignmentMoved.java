package vn.tiendo.assignment.domain;

import java.util.List;

/**
 * Another unit has taken an assignment over. Told within the transaction.
 *
 * @param plan          the plan of both
 * @param to            the assignment of that unit
 * @param contributions those that are owed to that unit from now on
 */
public record AssignmentMoved(long plan, long to, List<Long> contributions) {}
