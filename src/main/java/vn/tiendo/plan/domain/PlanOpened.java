package vn.tiendo.plan.domain;

/**
 * A plan has been opened with a draft in it, so that its unit has to go on with it. Told within the transaction, so that
 * the draft is there together with its task or not at all.
 */
public record PlanOpened(Plan plan) {}
