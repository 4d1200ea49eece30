package vn.tiendo.notification;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret part of the address of a calendar: 256 bits that nobody guesses. What is kept of it does not tell it. */
record FeedSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static FeedSecret fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        return Sha256.of(text);
    }
}
