package vn.tiendo.notification.process;

import org.jspecify.annotations.Nullable;

/** The process {@code undeliverableMail}: its key and the reference it carries, to a mail that could not be delivered. */
final class UndeliverableProcess {

    static final String KEY = "undeliverableMail";

    static final String MAIL = "mailId";

    private static final int LONGEST_KEY = 200;

    private UndeliverableProcess() {}

    /** One instance a person, or an address that belongs to no officer. */
    static String businessKey(@Nullable String recipient, @Nullable String address) {
        var key = "mailbox:" + (recipient == null ? address : recipient);
        return key.substring(0, Math.min(LONGEST_KEY, key.length()));
    }
}
