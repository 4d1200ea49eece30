package vn.tiendo.deadline.process;

/** The process {@code explanationRequest}: key, facts, messages. It bears the business key of the duty. */
final class ExplanationProcess {

    static final String KEY = "explanationRequest";

    static final String UNIT = OverdueProcess.UNIT;
    static final String EXPLANATION_DUE_DATE = OverdueProcess.EXPLANATION_DUE_DATE;

    static final String CLOSED = "explanationRequest.closed";

    private ExplanationProcess() {}
}
