package vn.tiendo.document.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as the clerk enters it. Only the abstract is mandatory.
 *
 * @param owner      code of the unit whose register it goes into
 * @param typeCode   code of a {@link DocumentType}, where the type is one of the table
 * @param typeText   the type as written, for example {@code Hướng dẫn}
 * @param number     number and symbol as written
 * @param abstractText trích yếu, mandatory
 * @param secrecy    độ mật as chosen or written; anything secret is refused
 */
public record NewDocument(
        Direction direction,
        String owner,
        @Nullable String typeCode,
        @Nullable String typeText,
        @Nullable String number,
        Issuer issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String place,
        String abstractText,
        Urgency urgency,
        @Nullable String secrecy,
        Signer signer,
        List<Citation> citations,
        List<Recipient> recipients) {

    public NewDocument {
        citations = List.copyOf(citations);
        recipients = List.copyOf(recipients);
    }
}
