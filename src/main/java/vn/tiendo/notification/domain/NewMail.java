package vn.tiendo.notification.domain;

import org.jspecify.annotations.Nullable;

/**
 * A mail that somebody wants sent, to an officer or to an address that belongs to none.
 *
 * @param key       names the wish, for example {@code digest:stc.chuyenvien:2026-04-29}; the same key is sent once, ever
 * @param recipient login of the officer, whose address is read when the mail is sent; null where there is an address
 * @param address   used as it is written, and refused when it is sent if it is none; null where there is a recipient
 */
public record NewMail(
        String key,
        MailKind kind,
        @Nullable String recipient,
        @Nullable String address,
        MailText text) {

    public NewMail {
        if ((recipient == null) == (address == null)) {
            throw new IllegalArgumentException("A mail goes to an officer or to an address");
        }
    }

    /** To the officer with that login, wherever the officer's mailbox is when the mail is sent. */
    public static NewMail toOfficer(String key, MailKind kind, String login, MailText text) {
        return new NewMail(key, kind, login, null, text);
    }

    /** To somebody who is no officer of ours. */
    public static NewMail toAddress(String key, MailKind kind, String address, MailText text) {
        return new NewMail(key, kind, null, address, text);
    }
}
