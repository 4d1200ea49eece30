package vn.tiendo.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;
import vn.tiendo.document.Documents;
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
import vn.tiendo.organization.FanOut;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.FanOutRule;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.plan.domain.Plan;
import vn.tiendo.plan.domain.PlanDraft;
import vn.tiendo.plan.domain.PlanIssued;
import vn.tiendo.plan.domain.PlanItem;

/** Cấp số, ban hành: the signed plan gets its number and enters the register; what it says is now in force. */
@Service
public class IssuePlan {

    private final Plans plans;
    private final PlanContents contents;
    private final Directives directives;
    private final Documents documents;
    private final IssueNumber issueNumber;
    private final RegisterDocument registerDocument;
    private final Units units;
    private final FanOut fanOut;
    private final DraftCheck draftCheck;
    private final PlanDeadlines deadlines;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    IssuePlan(
            Plans plans,
            PlanContents contents,
            Directives directives,
            Documents documents,
            IssueNumber issueNumber,
            RegisterDocument registerDocument,
            Units units,
            FanOut fanOut,
            DraftCheck draftCheck,
            PlanDeadlines deadlines,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.contents = contents;
        this.directives = directives;
        this.documents = documents;
        this.issueNumber = issueNumber;
        this.registerDocument = registerDocument;
        this.units = units;
        this.fanOut = fanOut;
        this.draftCheck = draftCheck;
        this.deadlines = deadlines;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the clerk writes on the plan.
     *
     * @param number   the number as typed; nothing for the next one of the series
     * @param drafting the last part of the symbol of a công văn, such as {@code NC}
     */
    public record Imprint(
            @Nullable String number,
            @Nullable String drafting,
            LocalDate issuedOn,
            @Nullable String place) {}

    /** @throws Refusal if the number is taken, or the day lies ahead */
    @Transactional
    public OfficialDocument issue(long id, Imprint imprint, String actor) {
        if (imprint.issuedOn().isAfter(Deadline.today(clock))) {
            throw new Refusal("Ngày ban hành không thể sau hôm nay; hãy chọn lại ngày.");
        }
        var plan = plans.require(id);
        var draft = plans.draft(id).orElseThrow();
        var number = issueNumber.issue(new NumberRequest(
                plan.unit(),
                draft.typeCode(),
                null,
                imprint.drafting(),
                imprint.number(),
                imprint.issuedOn(),
                draft.title(),
                actor));
        var document = registerDocument.register(
                new NewDocument(
                        Direction.OUTGOING,
                        plan.unit(),
                        draft.typeCode(),
                        null,
                        number.formatted(),
                        new Issuer(plan.unit(), null),
                        imprint.issuedOn(),
                        imprint.place(),
                        draft.title(),
                        Urgency.NORMAL,
                        null,
                        Signer.UNKNOWN,
                        citations(plan, draft),
                        recipients(draft)),
                actor);
        plans.issued(id, document.id());
        contents.write(id, draft, deadlines.issued(id, imprint.issuedOn()));
        audit.record(actor, PlanHistory.of(id), "Ban hành", number.formatted());
        publish(id, true);
        return document;
    }

    /** Giao nhiệm vụ ngay: the directive itself is the plan, with one task in it. */
    @Transactional
    public Plan issueAtOnce(long directive, PlanDraft draft, String actor) {
        var received = directives.require(directive);
        long id = plans.begin(draft.title(), received.unit(), received.unit(), actor, directive, null);
        draftCheck.check(draft);
        plans.save(id, draft);
        plans.signed(id, actor);
        plans.issued(id, received.document());
        contents.write(id, draft, deadlines.issued(id, Deadline.today(clock)));
        audit.record(actor, PlanHistory.of(id), "Giao nhiệm vụ ngay", null);
        publish(id, true);
        return plans.require(id);
    }

    /** Gives one unit what a document that it has signed with others asks of it, as a plan of its own. */
    @Transactional
    public Plan issueUnder(long document, PlanDraft draft, String actor) {
        long id = plans.begin(draft.title(), draft.issuingUnit(), draft.issuingUnit(), actor, null, null);
        plans.save(id, draft);
        plans.issued(id, document);
        contents.write(id, draft, deadlines.issued(id, Deadline.today(clock)));
        audit.record(actor, PlanHistory.of(id), "Giao nhiệm vụ theo thỏa thuận phối hợp", null);
        publish(id, true);
        return plans.require(id);
    }

    /** Gives an item that nobody led yet to units. @throws Refusal if it is not one of those, or a unit is wrong */
    @Transactional
    public void assign(
            long plan, long item, List<String> leads, List<String> coordinators, DeadlineInput deadline, String actor) {
        plans.mustStand(plan);
        var unassigned = contents.items(plan).stream()
                .filter(one -> one.unassigned() && one.id() == item)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "Nhiệm vụ này không còn chờ phân công; hãy tải lại trang để xem nhiệm vụ còn lại."));
        var given = new DraftItem(
                unassigned.ordinal(),
                unassigned.content(),
                null,
                leads,
                null,
                coordinators,
                null,
                deadline.phrase(),
                deadline.choice(),
                deadline.day(),
                deadline.confirmed());
        draftCheck.check(given);
        contents.assign(item, leads, coordinators, deadlines.today(deadline));
        audit.record(actor, PlanHistory.of(plan), "Phân công nhiệm vụ còn lại", String.join(", ", leads));
        events.publishEvent(new PlanIssued(plans.require(plan), List.of(item), false));
    }

    private void publish(long id, boolean first) {
        var items = contents.items(id).stream()
                .filter(item -> !item.unassigned())
                .map(PlanItem::id)
                .toList();
        events.publishEvent(new PlanIssued(plans.require(id), items, first));
    }

    private List<Citation> citations(Plan plan, PlanDraft draft) {
        var citations = new ArrayList<Citation>();
        if (plan.directive() != null) {
            var directive =
                    documents.require(directives.require(plan.directive()).document());
            if (directive.number() != null) {
                citations.add(new Citation(
                        directive.number().written(),
                        directive.issuedOn(),
                        directive.issuer().written(),
                        Citation.Relation.IMPLEMENTS,
                        null));
            }
        }
        citations.addAll(Citation.basis(draft.legalBasis()));
        return citations;
    }

    /** Nơi nhận: who has to act, by name or as the group that the plan names. */
    private List<Recipient> recipients(PlanDraft draft) {
        var groups = new LinkedHashSet<String>();
        var codes = new LinkedHashSet<String>();
        for (var item : draft.items()) {
            codes.addAll(item.leads());
            codes.addAll(item.coordinators());
            if (item.fanOutRule() != null) {
                groups.add(item.fanOutRule());
            }
        }
        var recipients = new ArrayList<Recipient>();
        fanOut.rules().stream()
                .filter(rule -> groups.contains(rule.code()))
                .map(FanOutRule::phrase)
                .forEach(phrase -> recipients.add(new Recipient(null, phrase, "để t/h")));
        codes.forEach(
                code -> recipients.add(new Recipient(code, units.require(code).name(), "để t/h")));
        return recipients;
    }
}
