package vn.tiendo.report.domain;

/**
 * Another unit owes a report from now on. Told within the transaction.
 *
 * @param plan the plan that asks for it
 * @param to   what that unit owes
 */
public record ObligationMoved(long plan, long to) {}
