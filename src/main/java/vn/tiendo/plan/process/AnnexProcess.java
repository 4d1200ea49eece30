package vn.tiendo.plan.process;

/** The process {@code annexReading}: key, references, gateway facts. */
final class AnnexProcess {

    static final String KEY = "annexReading";

    static final String ANNEX = "annexId";
    static final String ROWS_LEFT = "rowsLeft";

    private AnnexProcess() {}

    static String businessKey(long annex) {
        return "annexReading:" + annex;
    }
}
