package vn.tiendo.plan.process;

/** The process {@code planRecall}: key, references, gateway facts. */
final class RecallProcess {

    static final String KEY = "planRecall";

    static final String PLAN = "planId";
    static final String WORK_LEFT = "workLeft";

    private RecallProcess() {}

    static String businessKey(long plan) {
        return "planRecall:" + plan;
    }
}
