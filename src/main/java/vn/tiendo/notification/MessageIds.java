package vn.tiendo.notification;

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
        var hash = HexFormat.of().formatHex(Sha256.of(key));
        return "<" + hash.substring(0, DIGITS) + "@" + domain + ">";
    }
}
