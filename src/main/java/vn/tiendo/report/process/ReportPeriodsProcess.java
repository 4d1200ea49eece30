package vn.tiendo.report.process;

/** The process {@code reportPeriods}: its key and the gateway facts it carries. */
final class ReportPeriodsProcess {

    static final String KEY = "reportPeriods";

    static final String ALL_OPENED = "allOpened";
    static final String ALL_DISPATCHED = "allDispatched";

    private ReportPeriodsProcess() {}
}
