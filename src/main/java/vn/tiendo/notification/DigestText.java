package vn.tiendo.notification;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.VietnamTime;
import vn.tiendo.notification.domain.MailText;

/** A digest as HTML and as plain text. */
@Component
class DigestText {

    private final MailTemplates templates;
    private final Clock clock;

    DigestText(MailTemplates templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    MailText of(Digest digest) {
        return templates.render(
                "nhac-viec",
                digest.subject(),
                Map.of("digest", digest, "day", DayInWords.of(VietnamTime.today(clock))));
    }
}
