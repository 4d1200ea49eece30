package vn.tiendo.plan.process;

/** The process {@code planPreparation}: its key, the references and the gateway facts it carries. */
final class PlanProcess {

    static final String KEY = "planPreparation";

    static final String PLAN = "planId";
    static final String DRAFTING_UNIT = "draftingUnit";
    static final String ISSUING_UNIT = "issuingUnit";
    static final String CONSULTATION_WANTED = "consultationWanted";
    static final String CONSULTED_UNITS = "consultedUnits";
    static final String CONSULTED_UNIT = "consultedUnit";
    static final String CONSULTATION_ENDS_AT = "consultationEndsAt";
    static final String CONSULTATION_DUE_DATE = "consultationDueDate";
    static final String INCORPORATION = "incorporation";
    static final String REVIEW_DECISION = "reviewDecision";
    static final String SIGN_DECISION = "signDecision";
    static final String ALL_DISPATCHED = "allDispatched";
    static final String UNASSIGNED_ITEMS = "unassignedItems";

    static final String RECALLED = "plan.recalled";

    private PlanProcess() {}
}
