package vn.tiendo.api.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The token as the officer carries it: {@code td_} and 256 bits that nobody guesses. */
record TokenSecret(String text) {

    /** So that a token that strayed into a file is known for what it is. */
    private static final String BEGIN = "td_";

    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("td_[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static TokenSecret fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(BEGIN + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether it could be one of ours at all. */
    boolean wellFormed() {
        return SHAPE.matcher(text).matches();
    }

    /** Needs no salt: it is as random as a salt would be. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
