package vn.tiendo.notification.domain;

/** How a person wants to be told. */
public enum TellMode {
    DIGEST("Một thư tổng hợp mỗi sáng"),
    IMMEDIATE("Từng việc, ngay khi phát sinh");

    private final String title;

    TellMode(String title) {
        this.title = title;
    }

    /** The Vietnamese name, as shown on screen. */
    public String title() {
        return title;
    }
}
