package vn.tiendo.plan.process;

/** The process {@code incomingList}: key, references, gateway facts. */
final class IncomingListProcess {

    static final String KEY = "incomingList";

    static final String LIST = "listId";
    static final String ROWS_LEFT = "rowsLeft";

    private IncomingListProcess() {}

    static String businessKey(long list) {
        return "incomingList:" + list;
    }
}
