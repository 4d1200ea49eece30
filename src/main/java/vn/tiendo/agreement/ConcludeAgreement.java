package vn.tiendo.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.agreement.domain.AgreedItem;
import vn.tiendo.agreement.domain.Agreement;
import vn.tiendo.agreement.domain.AgreementDraft;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.document.IssueNumber;
import vn.tiendo.document.NumberRequest;
import vn.tiendo.document.RegisterDocument;
import vn.tiendo.document.domain.Citation;
import vn.tiendo.document.domain.Direction;
import vn.tiendo.document.domain.Issuer;
import vn.tiendo.document.domain.NewDocument;
import vn.tiendo.document.domain.OfficialDocument;
import vn.tiendo.document.domain.Recipient;
import vn.tiendo.document.domain.Signer;
import vn.tiendo.document.domain.Urgency;
import vn.tiendo.organization.Units;
import vn.tiendo.plan.IssuePlan;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.plan.domain.PlanDraft;

/**
 * Cấp số, ban hành thỏa thuận: it takes the next number of the drafting party (văn bản liên tịch lấy số của cơ quan chủ
 * trì), and every party's part becomes a plan of its own, which nobody else confirms or withdraws.
 */
@Service
public class ConcludeAgreement {

    private final Agreements agreements;
    private final IssueNumber issueNumber;
    private final RegisterDocument registerDocument;
    private final IssuePlan issuePlan;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    ConcludeAgreement(
            Agreements agreements,
            IssueNumber issueNumber,
            RegisterDocument registerDocument,
            IssuePlan issuePlan,
            Units units,
            AuditTrail audit,
            Clock clock) {
        this.agreements = agreements;
        this.issueNumber = issueNumber;
        this.registerDocument = registerDocument;
        this.issuePlan = issuePlan;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the clerk writes on it.
     *
     * @param number the number as typed; nothing for the next one of the series
     */
    public record Imprint(
            @Nullable String number,
            LocalDate issuedOn,
            @Nullable String place) {}

    /** @throws Refusal if the number is taken, or the day lies ahead */
    @Transactional
    public OfficialDocument conclude(long id, Imprint imprint, String actor) {
        if (imprint.issuedOn().isAfter(VietnamTime.today(clock))) {
            throw new Refusal("Ngày ban hành không thể sau hôm nay; hãy chọn lại ngày.");
        }
        var agreement = agreements.require(id);
        var draft = agreements.draft(id).orElseThrow();
        var document = registered(agreement, draft, imprint, actor);
        agreements.concluded(id, document.id());
        audit.record(
                actor,
                Agreements.history(id),
                "Ban hành",
                Objects.requireNonNull(document.number()).written());
        for (var party : agreement.parties()) {
            var part = part(draft, party);
            if (!part.items().isEmpty()) {
                agreements.carriedOutAs(
                        id,
                        party,
                        issuePlan.issueUnder(document.id(), part, actor).id());
            }
        }
        return document;
    }

    /** The number it would take now. */
    public String suggestedNumber(long id) {
        var agreement = agreements.require(id);
        var draft = agreements.draft(id).orElseThrow();
        return issueNumber
                .suggest(request(agreement, draft, new Imprint(null, VietnamTime.today(clock), null), "suggestion"))
                .formatted();
    }

    private OfficialDocument registered(Agreement agreement, AgreementDraft draft, Imprint imprint, String actor) {
        var number = issueNumber.issue(request(agreement, draft, imprint, actor));
        return registerDocument.register(
                new NewDocument(
                        Direction.OUTGOING,
                        agreement.draftingUnit(),
                        draft.typeCode(),
                        null,
                        number.formatted(),
                        new Issuer(agreement.draftingUnit(), null),
                        imprint.issuedOn(),
                        imprint.place(),
                        draft.title(),
                        Urgency.NORMAL,
                        null,
                        Signer.UNKNOWN,
                        Citation.basis(draft.legalBasis()),
                        agreement.parties().stream()
                                .map(party -> new Recipient(
                                        party, units.require(party).name(), "để t/h"))
                                .toList()),
                actor);
    }

    private static NumberRequest request(Agreement agreement, AgreementDraft draft, Imprint imprint, String clerk) {
        return new NumberRequest(
                agreement.draftingUnit(),
                draft.typeCode(),
                null,
                null,
                imprint.number(),
                imprint.issuedOn(),
                draft.title(),
                clerk);
    }

    /** What one party has to do: what is its own, and its share of what all do together. */
    private static PlanDraft part(AgreementDraft draft, String party) {
        return new PlanDraft(
                draft.title(),
                draft.typeCode(),
                party,
                party,
                draft.legalBasis(),
                draft.review(),
                draft.items().stream()
                        .filter(item -> item.of(party))
                        .map(item -> item(item, party))
                        .toList(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static DraftItem item(AgreedItem item, String party) {
        return new DraftItem(
                item.ordinal(),
                item.content(),
                item.product(),
                List.of(party),
                null,
                List.of(),
                null,
                item.deadlinePhrase(),
                item.deadlineKind(),
                item.deadlineDay(),
                item.deadlineConfirmed());
    }
}
