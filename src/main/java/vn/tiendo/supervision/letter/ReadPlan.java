package vn.tiendo.supervision.letter;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.document.Documents;
import vn.tiendo.document.domain.OfficialDocument;
import vn.tiendo.document.domain.Signer;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.domain.PlanDraft;
import vn.tiendo.plan.domain.PlanItem;
import vn.tiendo.plan.domain.ReportRegime;
import vn.tiendo.supervision.PlanHeads;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.letter.PlanText.Task;
import vn.tiendo.supervision.letter.PlanText.To;

/** Reads what a plan says: from its draft until it is issued, then from what was issued. */
@Component
class ReadPlan {

    private final Plans plans;
    private final PlanContents contents;
    private final Documents documents;
    private final PlanHeads heads;
    private final PlanBases bases;
    private final ReadDraft drafts;
    private final NamesOnPaper names;
    private final JdbcClient jdbc;

    ReadPlan(
            Plans plans,
            PlanContents contents,
            Documents documents,
            PlanHeads heads,
            PlanBases bases,
            ReadDraft drafts,
            NamesOnPaper names,
            JdbcClient jdbc) {
        this.plans = plans;
        this.contents = contents;
        this.documents = documents;
        this.heads = heads;
        this.bases = bases;
        this.drafts = drafts;
        this.names = names;
        this.jdbc = jdbc;
    }

    /** Whether there is such a paper. */
    boolean isThere(SeenPlan seen) {
        return seen.plan().document() == null
                ? plans.draft(seen.id()).isPresent()
                : jdbc.sql("select exists (select from official_document"
                                + " where id = ? and direction = 'OUTGOING' and owner_code = ?)")
                        .params(seen.plan().document(), seen.plan().unit())
                        .query(Boolean.class)
                        .single();
    }

    /** Nothing of a plan that nobody has written yet, or that is a document of somebody else's. */
    Optional<PlanText> of(SeenPlan seen) {
        if (seen.plan().document() == null) {
            return drafts.of(seen);
        }
        return isThere(seen)
                ? Optional.of(issued(seen, documents.require(seen.plan().document())))
                : Optional.empty();
    }

    private PlanText issued(SeenPlan seen, OfficialDocument document) {
        var head = heads.head(seen);
        var draft = plans.draft(seen.id());
        var known = names.known();
        return new PlanText(
                Objects.requireNonNullElse(document.typeCode(), "KE_HOACH"),
                Objects.requireNonNullElse(head.type(), "Kế hoạch"),
                head.unit(),
                seen.plan().title(),
                document.number() == null ? null : document.number().formatted(),
                document.issuedOn(),
                document.place(),
                signer(document.signer(), head.signedBy()),
                bases.of(head, draft.map(PlanDraft::legalBasis).orElse(null)),
                contents.items(seen.id()).stream()
                        .map(item -> task(item, known))
                        .toList(),
                contents.regimes(seen.id()).stream()
                        .map(NamesOnPaper.numbered(regime -> report(regime, known)))
                        .toList(),
                head.monitoringUnit(),
                draft.map(PlanDraft::horizon).orElse(null),
                document.recipients().stream()
                        .map(recipient -> new To(recipient.name(), recipient.purpose()))
                        .toList());
    }

    private static Signer signer(Signer written, @Nullable String signedBy) {
        return written.name() != null ? written : new Signer(written.authority(), written.position(), signedBy);
    }

    private static Task task(PlanItem item, NamesOnPaper.Known known) {
        return new Task(
                item.ordinal(),
                item.content(),
                known.group(item.fanOutRule(), item.leads()),
                known.coordinating(item.coordinators(), item.externalCoordinators()),
                item.deadline().phrase(),
                Objects.requireNonNullElse(item.product(), ""));
    }

    private static String report(ReportRegime regime, NamesOnPaper.Known known) {
        return ReportLine.of(
                regime.name(),
                known.group(regime.reporterRule(), regime.reporters()),
                known.unit(regime.recipient()),
                regime.via() == null ? null : known.unit(regime.via()),
                regime.recurrence().recurring() ? regime.recurrence().described() : null,
                regime.conditional(),
                regime.deadline().phrase());
    }
}
