package vn.tiendo.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.domain.Citation;
import vn.tiendo.document.domain.Direction;
import vn.tiendo.document.domain.Recipient;
import vn.tiendo.document.domain.Urgency;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.story.SeenDocument;

/**
 * One document.
 *
 * @param owner        in whose register it is, by code
 * @param number       as written
 * @param abstractText trích yếu
 * @param recipients   empty for those in whose register it is not
 * @param planIds      the newest plans that are this document or implement it, as far as the officer sees them
 * @param morePlans    whether there are more of these
 */
record DocumentJson(
        long id,
        Direction direction,
        String owner,
        @Nullable String type,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String place,
        String abstractText,
        Urgency urgency,
        @Nullable String signer,
        List<CitationJson> citations,
        List<RecipientJson> recipients,
        List<Long> planIds,
        boolean morePlans) {

    /** Another document that it names. */
    record CitationJson(
            String written,
            @Nullable LocalDate issuedOn,
            @Nullable String issuer,
            Citation.Relation relation) {}

    /** One line of "Nơi nhận". */
    record RecipientJson(
            @Nullable String unit, String name, @Nullable String purpose) {}

    static DocumentJson of(SeenDocument seen) {
        var document = seen.document();
        return new DocumentJson(
                document.id(),
                document.direction(),
                document.owner(),
                document.typeCode() == null ? document.typeText() : document.typeCode(),
                document.number() == null ? null : document.number().written(),
                document.issuer().written() == null
                        ? document.issuer().unit()
                        : document.issuer().written(),
                document.issuedOn(),
                document.place(),
                document.abstractText(),
                document.urgency(),
                document.signer().name(),
                document.citations().stream()
                        .map(one -> new CitationJson(one.written(), one.issuedOn(), one.issuer(), one.relation()))
                        .toList(),
                (seen.kept() ? document.recipients() : List.<Recipient>of())
                        .stream()
                                .map(one -> new RecipientJson(one.unit(), one.name(), one.purpose()))
                                .toList(),
                seen.plans().stream().map(SeenPlan::id).toList(),
                seen.more());
    }
}
