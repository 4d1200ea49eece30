package vn.tiendo.deadline.process;

/** The process {@code moveClocks}: key, gateway facts. */
final class ClocksProcess {

    static final String KEY = "moveClocks";

    static final String CLOCKS_LEFT = "clocksLeft";

    private ClocksProcess() {}
}
