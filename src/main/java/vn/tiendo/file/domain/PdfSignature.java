package vn.tiendo.file.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One digital signature in a PDF, as it was when the file came in.
 *
 * @param signer  as the certificate names that person or office; null where it cannot be read
 * @param at      when it was signed, by the signer's own clock
 * @param trusted whether the certificate leads to an authority that this office trusts and was valid when the file
 *                came in; whether it has been revoked is not asked
 */
public record PdfSignature(
        @Nullable String signer, @Nullable Instant at, State state, boolean trusted) {

    /** Whether what was signed is what is in the file. */
    public enum State {
        /** It is all there is. */
        INTACT,
        /** It is unchanged, and something was added after it: another signature, or anything else. */
        ADDED_TO,
        /** It has been changed. */
        BROKEN,
        /** Signed in a way that cannot be checked here. */
        UNREADABLE
    }
}
