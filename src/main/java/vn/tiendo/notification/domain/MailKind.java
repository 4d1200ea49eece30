package vn.tiendo.notification.domain;

/** Why a mail is sent. What must be read at once does not wait behind the digests of a morning. */
public enum MailKind {
    URGENT("Việc khẩn", 0),
    EXPLANATION("Giải trình", 1),
    URGING("Đôn đốc", 1),
    ESCALATION("Báo cáo quá hạn lên cấp trên", 1),
    EXTENSION("Gia hạn", 1),
    NOTE("Thông báo", 1),
    DIGEST("Nhắc việc trong ngày", 2);

    private final String title;
    private final int rank;

    MailKind(String title, int rank) {
        this.title = title;
        this.rank = rank;
    }

    /** The Vietnamese name, as shown on screen. */
    public String title() {
        return title;
    }

    /** Lower is sent earlier. */
    public int rank() {
        return rank;
    }
}
