package vn.tiendo.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** The Message-ID of a mail, from what it is about: the same wish has the same Message-ID on every node and after every crash. */
@Component
class MessageIds {

    private static final int DIGITS = 40;

    private final String domain;

    MessageIds(MailSettings settings) {
        domain = settings.domain();
    }

    /** With the angle brackets, {@code <5f0c…@laichau.gov.vn>}. */
    String of(String key) {
        var hash = HexFormat.of().formatHex(sha256().digest(key.getBytes(StandardCharsets.UTF_8)));
        return "<" + hash.substring(0, DIGITS) + "@" + domain + ">";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
