package vn.tiendo.notification;

/** There is mail that must be tried again later; the engine's list of retries says when. Nothing is lost. */
public class MailMustWait extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailMustWait(String reason) {
        super(reason, null, false, false);
    }
}
