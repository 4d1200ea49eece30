package vn.tiendo.assignment.process;

import vn.tiendo.deadline.process.DutyClock;

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
    static final String DUE_DATE = DutyClock.DUE_DATE;
    static final String DUE_AT = DutyClock.DUE_AT;
    static final String HAS_DEADLINE = DutyClock.HAS_DEADLINE;
    static final String RECEPTION = "reception";
    static final String REFUSAL_DECISION = "refusalDecision";
    static final String STEP = "step";
    static final String COMPLETION_DECISION = "completionDecision";

    static final String CLOCK_CHANGED = "assignment.clockChanged";
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
