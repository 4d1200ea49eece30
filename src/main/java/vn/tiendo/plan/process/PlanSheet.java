package vn.tiendo.plan.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineText;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.PaperHead;
import vn.tiendo.figure.domain.Asked;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.PlanDeadlines;
import vn.tiendo.plan.PlanHistory;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.plan.domain.DraftRegime;
import vn.tiendo.plan.domain.Plan;

/** A drafted plan as those read it who give an opinion, review, sign or issue it: the head, and two tables. */
@Component
class PlanSheet {

    private final Plans plans;
    private final DirectiveHead directiveHead;
    private final DocumentTypeOptions types;
    private final UnitOptions units;
    private final PlanDeadlines deadlines;
    private final AuditTrail audit;

    PlanSheet(
            Plans plans,
            DirectiveHead directiveHead,
            DocumentTypeOptions types,
            UnitOptions units,
            PlanDeadlines deadlines,
            AuditTrail audit) {
        this.plans = plans;
        this.directiveHead = directiveHead;
        this.types = types;
        this.units = units;
        this.deadlines = deadlines;
        this.audit = audit;
    }

    /** Head and tables ({@code items}, {@code regimes}) of a draft. */
    FormContent read(long id) {
        var plan = plans.require(id);
        var draft = plans.draft(id).orElseThrow();
        var head = head(plan)
                .row("Loại văn bản", label(draft.typeCode()))
                .row("Trích yếu", draft.title())
                .row("Cơ quan ban hành", units.name(draft.issuingUnit()))
                .row("Đơn vị soạn thảo", units.name(plan.draftingUnit()))
                .row("Đơn vị theo dõi", units.name(draft.monitoringUnit()))
                .row("Căn cứ", draft.legalBasis())
                .row("Thực hiện đến", draft.horizon());
        var resolved = deadlines.drafted(id);
        var indicators = draft.regimes().stream()
                .flatMap(regime -> regime.asked().stream().map(asked -> row(regime, asked)))
                .toList();
        return new FormContent(head)
                .wordFile(wordFile(id))
                .value("indicators", indicators)
                .value("hasIndicators", !indicators.isEmpty())
                .value("items", numbered(draft.items(), (number, item) -> row(number, item, resolved)))
                .value("regimes", numbered(draft.regimes(), (number, regime) -> row(number, regime, resolved)));
    }

    /** Where the plan, or its draft, is to be had as a letter. */
    static String wordFile(long plan) {
        return "/ke-hoach/" + plan + "/van-ban.docx";
    }

    /** What the plan answers, and why it came back if it did. */
    PaperHead head(Plan plan) {
        var head = new PaperHead();
        if (plan.directive() != null) {
            directiveHead.brief(head, plan.directive());
        }
        audit.last(PlanHistory.of(plan.id()))
                .filter(event -> event.action().equals(PlanHistory.RETURNED))
                .ifPresent(event -> head.notice(units.officerName(event.actor()) + " trả lại:", event.note()));
        return head;
    }

    /** Who leads an item, as a plan writes it. */
    String leads(List<String> leads, @Nullable String fanOutRule) {
        if (fanOutRule != null) {
            return String.valueOf(units.groupPhrase(fanOutRule));
        }
        return leads.isEmpty() ? "Chưa phân công" : units.names(leads);
    }

    private String label(String typeCode) {
        return types.all().stream()
                .filter(type -> type.value().equals(typeCode))
                .map(FormContent.Option::label)
                .findFirst()
                .orElse(typeCode);
    }

    private Map<String, Object> row(int number, DraftItem item, Function<DeadlineInput, Deadline> resolved) {
        return columns(
                "ordinal", item.ordinal() == null ? number : item.ordinal(),
                "content", item.content(),
                "lead", leads(item.leads(), item.fanOutRule()),
                "coordinating", coordinating(item),
                "deadline", DeadlineText.line(resolved.apply(item.deadline())),
                "product", Optional.ofNullable(item.product()).orElse(""));
    }

    private Map<String, Object> row(int number, DraftRegime regime, Function<DeadlineInput, Deadline> resolved) {
        var consolidation = regime.consolidator() == null
                ? ""
                : units.name(regime.consolidator())
                        + (regime.upwardRecipient() == null
                                ? ""
                                : ", báo cáo " + units.name(regime.upwardRecipient()) + " "
                                        + DeadlineText.line(regime.upwardDeadline(resolved)));
        return columns(
                "ordinal",
                number,
                "name",
                regime.name(),
                "reporters",
                leads(regime.reporters(), regime.reporterRule()),
                "recipient",
                units.name(regime.recipient())
                        + (regime.via() == null ? "" : " (qua " + units.name(regime.via()) + ")"),
                "deadline",
                (regime.recurring() ? regime.recurrence(null).described() + ": " : "")
                        + DeadlineText.line(regime.deadline(resolved))
                        + (regime.onlyIfSomethingArose() ? " (nếu có phát sinh)" : ""),
                "consolidation",
                consolidation);
    }

    private static Map<String, Object> row(DraftRegime regime, Asked asked) {
        return columns(
                "report",
                regime.name(),
                "name",
                asked.name(),
                "measure",
                asked.unit() == null ? "" : asked.unit(),
                "aggregation",
                asked.aggregation().label(),
                "target",
                asked.target() == null ? "" : asked.target().text());
    }

    private String coordinating(DraftItem item) {
        return Stream.of(units.names(item.coordinators()), item.externalCoordinators())
                .filter(names -> names != null && !names.isBlank())
                .collect(Collectors.joining("; "));
    }

    private static <T> List<Map<String, Object>> numbered(
            List<T> rows, BiFunction<Integer, T, Map<String, Object>> row) {
        return IntStream.range(0, rows.size())
                .mapToObj(index -> row.apply(index + 1, rows.get(index)))
                .toList();
    }

    private static Map<String, Object> columns(Object... pairs) {
        var columns = new LinkedHashMap<String, Object>();
        for (int index = 0; index < pairs.length; index += 2) {
            columns.put((String) pairs[index], pairs[index + 1]);
        }
        return columns;
    }
}
