package vn.tiendo.plan;

import vn.tiendo.audit.AuditTrail.Subject;

/** The names under which the history of plans and directives is kept. */
public final class PlanHistory {

    /** The action under which the reason of a return is kept. */
    public static final String RETURNED = "Trả lại";

    private PlanHistory() {}

    /** The history of a plan. */
    public static Subject of(long plan) {
        return new Subject("plan", plan);
    }

    /** The history of a directive. */
    public static Subject ofDirective(long directive) {
        return new Subject("directive", directive);
    }
}
