package vn.tiendo.deadline.process;

/** The process {@code urgingFollowUp}: key, gateway facts. */
final class UrgingProcess {

    static final String KEY = "urgingFollowUp";

    static final String URGINGS_LEFT = "urgingsLeft";

    private UrgingProcess() {}
}
