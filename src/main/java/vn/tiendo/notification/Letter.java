package vn.tiendo.notification;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.notification.domain.MailText;
import vn.tiendo.organization.domain.MailAddress;

/**
 * A mail about to be sent, with the address as it is now.
 *
 * @param recipient login of the officer, or null
 * @param name      of the officer, or null
 * @param address   as it stands with the officer or in the outbox, whatever stands there
 * @param gone      whether the officer no longer serves
 * @param attempts  how often this was tried in vain
 */
record Letter(
        long id,
        String messageId,
        @Nullable String recipient,
        @Nullable String name,
        @Nullable String address,
        boolean gone,
        MailText text,
        int attempts,
        Instant queuedAt) {

    /** Why no mail server needs to be asked, in one Vietnamese sentence; empty when it can be tried. */
    Optional<String> unsendable() {
        if (gone) {
            return Optional.of("Cán bộ không còn công tác.");
        }
        if (address == null || address.isBlank()) {
            return Optional.of("Cán bộ chưa có địa chỉ thư điện tử.");
        }
        return MailAddress.isValid(address) ? Optional.empty() : Optional.of("Địa chỉ thư điện tử không hợp lệ.");
    }
}
