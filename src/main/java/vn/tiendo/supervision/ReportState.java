package vn.tiendo.supervision;

/** How the last round of a report stands. Pages name it by {@code plan.reportState.<name>}. */
enum ReportState {
    ACCEPTED,
    WAITING,
    RETURNED,
    NOT_YET,
    WITHDRAWN
}
