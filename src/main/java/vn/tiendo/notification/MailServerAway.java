package vn.tiendo.notification;

/** The mail server cannot be reached, went silent or sent us away: no mail can be sent now, whoever it is for. */
class MailServerAway extends MailMustWait {

    private static final long serialVersionUID = 1L;

    MailServerAway(String reason) {
        super(reason);
    }
}
