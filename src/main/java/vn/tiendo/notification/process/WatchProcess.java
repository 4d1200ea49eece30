package vn.tiendo.notification.process;

/** The process {@code deadlineWatch}: key, gateway facts. */
final class WatchProcess {

    static final String KEY = "deadlineWatch";

    static final String SOMEBODY_IS_TOLD = "somebodyIsTold";

    static final String MORE_MAILS = "moreMails";

    private WatchProcess() {}
}
