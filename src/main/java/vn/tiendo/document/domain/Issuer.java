package vn.tiendo.document.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who issued a document: one of our units, or a name as written, or both, or not known.
 *
 * @param unit code of the unit, where the issuer is one of the organisation's
 */
public record Issuer(@Nullable String unit, @Nullable String written) {

    public static final Issuer UNKNOWN = new Issuer(null, null);
}
