package vn.tiendo.deadline.domain;

/** The duty is over before a wish for more time was decided on. Told within the transaction. */
public record ExtensionLapsed(long extension) {}
