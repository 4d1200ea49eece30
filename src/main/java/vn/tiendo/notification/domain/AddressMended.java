package vn.tiendo.notification.domain;

/** An administrator has mended the address of the officer with that login. */
public record AddressMended(String login, String address) {}
