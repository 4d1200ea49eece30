package vn.tiendo.notification.domain;

/** What a notice says about a deadline. The names are the words of the table of rungs. */
public enum NoticeMessage {
    SAP_DEN_HAN("Sắp đến hạn"),
    DEN_HAN("Đến hạn"),
    QUA_HAN("Quá hạn");

    private final String title;

    NoticeMessage(String title) {
        this.title = title;
    }

    /** The Vietnamese name, as shown in mails. */
    public String title() {
        return title;
    }
}
