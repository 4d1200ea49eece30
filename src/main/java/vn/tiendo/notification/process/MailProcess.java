package vn.tiendo.notification.process;

/** The process {@code mailDelivery}: its key and the gateway fact it carries. */
final class MailProcess {

    static final String KEY = "mailDelivery";

    static final String MORE_MAIL = "moreMail";

    private MailProcess() {}
}
