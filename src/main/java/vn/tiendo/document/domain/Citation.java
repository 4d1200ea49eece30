package vn.tiendo.document.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another document that a document names, as far as it names it.
 *
 * @param written how it is named, kept as written; any {@link DocumentNumberParser} reads it
 * @param issuer  the issuer as the citing text calls it
 */
public record Citation(
        String written,
        @Nullable LocalDate issuedOn,
        @Nullable String issuer,
        Relation relation,
        @Nullable String note) {

    /** Why it is named: as a basis (căn cứ), or because it is carried out (thực hiện). */
    public enum Relation {
        CITES,
        IMPLEMENTS
    }
}
