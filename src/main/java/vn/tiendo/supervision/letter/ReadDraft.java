package vn.tiendo.supervision.letter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;
import vn.tiendo.document.domain.Signer;
import vn.tiendo.plan.PlanDeadlines;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.plan.domain.DraftRegime;
import vn.tiendo.plan.domain.PlanDraft;
import vn.tiendo.supervision.PlanHeads;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.letter.PlanText.Task;
import vn.tiendo.supervision.letter.PlanText.To;

/** Reads what the draft of a plan says so far. */
@Component
class ReadDraft {

    private static final String TO_CARRY_OUT = "để t/h";

    private final Plans plans;
    private final PlanDeadlines deadlines;
    private final PlanHeads heads;
    private final PlanBases bases;
    private final NamesOnPaper names;

    ReadDraft(Plans plans, PlanDeadlines deadlines, PlanHeads heads, PlanBases bases, NamesOnPaper names) {
        this.plans = plans;
        this.deadlines = deadlines;
        this.heads = heads;
        this.bases = bases;
        this.names = names;
    }

    /** Nothing while nobody has written one. */
    Optional<PlanText> of(SeenPlan seen) {
        return plans.draft(seen.id()).map(draft -> text(seen, draft));
    }

    private PlanText text(SeenPlan seen, PlanDraft draft) {
        var head = heads.head(seen);
        var known = names.known();
        var resolved = deadlines.drafted(seen.id());
        var at = new int[] {0};
        return new PlanText(
                draft.typeCode(),
                Objects.requireNonNullElse(names.type(draft.typeCode()), "Kế hoạch"),
                head.unit(),
                draft.title(),
                null,
                null,
                null,
                new Signer(null, null, head.signedBy()),
                bases.of(head, draft.legalBasis()),
                draft.items().stream()
                        .map(item -> task(item, ++at[0], known, resolved))
                        .toList(),
                draft.regimes().stream()
                        .map(NamesOnPaper.numbered(regime -> report(regime, known, resolved)))
                        .toList(),
                head.monitoringUnit(),
                draft.horizon(),
                recipients(draft, known));
    }

    private static Task task(
            DraftItem item, int number, NamesOnPaper.Known known, Function<DeadlineInput, Deadline> resolved) {
        return new Task(
                item.ordinal() == null ? Integer.toString(number) : item.ordinal(),
                item.content(),
                known.group(item.fanOutRule(), item.leads()),
                known.coordinating(item.coordinators(), item.externalCoordinators()),
                resolved.apply(item.deadline()).phrase(),
                Objects.requireNonNullElse(item.product(), ""));
    }

    private static String report(
            DraftRegime regime, NamesOnPaper.Known known, Function<DeadlineInput, Deadline> resolved) {
        return ReportLine.of(
                regime.name(),
                known.group(regime.reporterRule(), regime.reporters()),
                known.unit(regime.recipient()),
                regime.via() == null ? null : known.unit(regime.via()),
                regime.recurring() ? regime.recurrence(null).described() : null,
                regime.onlyIfSomethingArose(),
                regime.deadline(resolved).phrase());
    }

    /** As it will be issued: groups first, then every unit once. */
    private static List<To> recipients(PlanDraft draft, NamesOnPaper.Known known) {
        var groups = new LinkedHashSet<String>();
        var codes = new LinkedHashSet<String>();
        for (var item : draft.items()) {
            codes.addAll(item.leads());
            codes.addAll(item.coordinators());
            if (item.fanOutRule() != null) {
                groups.add(item.fanOutRule());
            }
        }
        return Stream.concat(
                        groups.stream().map(rule -> known.group(rule, List.of())),
                        codes.stream().map(known::unit))
                .map(name -> new To(name, TO_CARRY_OUT))
                .toList();
    }
}
