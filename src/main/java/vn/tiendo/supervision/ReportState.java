package vn.tiendo.supervision;

/** How the last round of a report stands. */
enum ReportState {
    ACCEPTED("Đã chấp nhận"),
    WAITING("Đã gửi, chờ tiếp nhận"),
    RETURNED("Bị trả lại"),
    NOT_YET("Chưa báo cáo"),
    WITHDRAWN("Đã rút");

    private final String title;

    ReportState(String title) {
        this.title = title;
    }

    /** The Vietnamese name, as shown on screen. */
    public String title() {
        return title;
    }
}
