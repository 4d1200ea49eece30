package vn.tiendo.document.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who signed, as written on the document.
 *
 * @param authority quyền hạn, for example {@code T/M BAN THƯỜNG VỤ} or {@code KT. CHỦ TỊCH}
 */
public record Signer(
        @Nullable String authority,
        @Nullable String position,
        @Nullable String name) {

    public static final Signer UNKNOWN = new Signer(null, null, null);
}
