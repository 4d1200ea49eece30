package vn.tiendo.notification;

import vn.tiendo.audit.AuditTrail.Subject;

/** The name under which the history of a mail is kept, and what can stand in it. */
final class MailHistory {

    static final String ADDRESS_MENDED = "Sửa địa chỉ thư";
    static final String ADDRESS_LEFT = "Để lại thư không gửi được";
    static final String SENT_AGAIN = "Gửi lại thư";

    private MailHistory() {}

    static Subject of(long mail) {
        return new Subject("mail", mail);
    }
}
