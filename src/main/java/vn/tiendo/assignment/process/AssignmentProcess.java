package vn.tiendo.assignment.process;

/** The processes {@code assignment} and {@code contribution}: keys, references, gateway facts, messages. */
final class AssignmentProcess {

    static final String KEY = "assignment";
    static final String CONTRIBUTION_KEY = "contribution";

    static final String ASSIGNMENT = "assignmentId";
    static final String CONTRIBUTION = "contributionId";
    static final String UNIT = "unit";
    static final String LEAD_UNIT = "leadUnit";
    static final String ASSIGNER = "assigner";
    static final String OFFICER = "officer";
    static final String DUE_DATE = "dueDate";
    static final String RECEPTION = "reception";
    static final String REFUSAL_DECISION = "refusalDecision";
    static final String STEP = "step";
    static final String COMPLETION_DECISION = "completionDecision";

    static final String WITHDRAWN = "assignment.withdrawn";
    static final String CONTRIBUTION_CLOSED = "contribution.closed";

    private AssignmentProcess() {}

    static String businessKey(long assignment) {
        return "assignment:" + assignment;
    }

    static String contributionKey(long contribution) {
        return "contribution:" + contribution;
    }
}
