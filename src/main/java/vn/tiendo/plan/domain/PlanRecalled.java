package vn.tiendo.plan.domain;

/** A plan has been recalled (thu hồi); what hangs on it is to end. Told within the transaction. */
public record PlanRecalled(long plan) {}
