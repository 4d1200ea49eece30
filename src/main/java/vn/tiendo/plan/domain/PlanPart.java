package vn.tiendo.plan.domain;

import vn.tiendo.deadline.domain.DutyKind;

/** What of a plan has a deadline, which the duties under it inherit. */
public enum PlanPart {
    /** A task, inherited by the assignments of each lead unit. */
    ITEM(DutyKind.ASSIGNMENT),
    /** A report that is asked for, inherited by what each unit owes. */
    REGIME(DutyKind.REPORT);

    private final DutyKind duties;

    PlanPart(DutyKind duties) {
        this.duties = duties;
    }

    /** What units owe under it. */
    public DutyKind duties() {
        return duties;
    }
}
