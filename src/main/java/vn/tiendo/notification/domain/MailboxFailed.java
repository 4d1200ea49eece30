package vn.tiendo.notification.domain;

/**
 * Mail to somebody cannot be delivered, and an administrator is to be asked about the address.
 *
 * @param mail id of the mail that showed it
 */
public record MailboxFailed(long mail) {}
