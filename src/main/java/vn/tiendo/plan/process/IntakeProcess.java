package vn.tiendo.plan.process;

/** The process {@code directiveIntake}: its key, the references and the gateway facts it carries. */
final class IntakeProcess {

    static final String KEY = "directiveIntake";

    static final String DIRECTIVE = "directiveId";
    static final String UNIT = "unit";
    static final String RECEIVING_UNIT = "receivingUnit";
    static final String ENTRY_DUE_DATE = "entryDueDate";
    static final String DIRECTION = "direction";
    static final String DRAFTING_UNIT = "draftingUnit";

    /** Where the clerk writes down what stands on the document. */
    static final String REGISTERED = "userTask_registerDirective";

    static final String INITIATOR = "initiator";

    private IntakeProcess() {}

    static String businessKey(long directive) {
        return "directive:" + directive;
    }
}
