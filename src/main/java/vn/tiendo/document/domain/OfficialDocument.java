package vn.tiendo.document.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in a unit's register (văn bản). Every part may be missing except the abstract; what was written is kept.
 *
 * @param owner        code of the unit whose register it is in
 * @param typeCode     code of a {@link DocumentType}, where it is one of the table
 * @param number       null where the document bears no number
 * @param abstractText trích yếu
 * @param findings     what contradicted itself when it was registered
 * @param registeredBy login of the clerk
 */
public record OfficialDocument(
        long id,
        Direction direction,
        String owner,
        @Nullable String typeCode,
        @Nullable String typeText,
        @Nullable DocumentNumber number,
        Issuer issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String place,
        String abstractText,
        Urgency urgency,
        Signer signer,
        List<Citation> citations,
        List<Recipient> recipients,
        List<DocumentFinding> findings,
        Instant registeredAt,
        String registeredBy) {

    public OfficialDocument {
        citations = List.copyOf(citations);
        recipients = List.copyOf(recipients);
        findings = List.copyOf(findings);
    }
}
