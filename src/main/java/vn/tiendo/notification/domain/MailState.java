package vn.tiendo.notification.domain;

/** How far a mail has come. */
public enum MailState {
    QUEUED("Đang chờ"),
    SENT("Đã gửi"),
    UNDELIVERABLE("Không gửi được");

    private final String title;

    MailState(String title) {
        this.title = title;
    }

    /** The Vietnamese name, as shown on screen. */
    public String title() {
        return title;
    }
}
