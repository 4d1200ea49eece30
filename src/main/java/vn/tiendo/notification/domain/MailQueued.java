package vn.tiendo.notification.domain;

/** In the running transaction there is mail to be delivered once it commits. Told once a transaction. */
public record MailQueued() {}
