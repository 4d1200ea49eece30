package vn.tiendo.assignment.domain;

/**
 * Another specialist of the same unit carries an assignment out. Told within the transaction.
 *
 * @param officer login of that specialist
 */
public record AssignmentHandedOver(long assignment, String officer) {}
