package vn.tiendo.notification.domain;

/** How far away a deadline is, is counted in working days or, where hours matter, in hours. */
public enum Measure {
    DAY("ngày làm việc"),
    HOUR("giờ");

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    /** The Vietnamese name, as shown on screen. */
    public String title() {
        return title;
    }
}
