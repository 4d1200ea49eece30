package vn.tiendo.plan.process;

/** The process {@code deadlineInquiry}: key, references, gateway facts, messages. */
final class InquiryProcess {

    static final String KEY = "deadlineInquiry";

    static final String PLAN = "planId";
    static final String MONITORING_UNIT = "monitoringUnit";
    static final String DEADLINES_MISSING = "deadlinesMissing";

    static final String ANSWERED = "deadlineInquiry.answered";

    private InquiryProcess() {}

    static String businessKey(long plan) {
        return "deadlineInquiry:" + plan;
    }
}
