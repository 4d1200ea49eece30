package vn.tiendo.plan.process;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.process.DueDate;
import vn.tiendo.engine.Card;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormContent.Option;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.Directives;
import vn.tiendo.plan.DraftPlan;
import vn.tiendo.plan.Fields;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.domain.Plan;
import vn.tiendo.plan.domain.PlanDraft;

/** Soạn dự thảo kế hoạch: items, who leads, until when, which reports, and who is asked for an opinion. */
@Component
class DraftPlanForm implements TaskForm<PlanDraft> {

    private final DraftPlan draftPlan;
    private final Plans plans;
    private final Directives directives;
    private final PlanSheet sheet;
    private final DocumentTypeOptions types;
    private final UnitOptions units;
    private final Fields fields;

    DraftPlanForm(
            DraftPlan draftPlan,
            Plans plans,
            Directives directives,
            PlanSheet sheet,
            DocumentTypeOptions types,
            UnitOptions units,
            Fields fields) {
        this.draftPlan = draftPlan;
        this.plans = plans;
        this.directives = directives;
        this.sheet = sheet;
        this.types = types;
        this.units = units;
        this.fields = fields;
    }

    @Override
    public String key() {
        return "draftPlan";
    }

    @Override
    public Class<PlanDraft> input() {
        return PlanDraft.class;
    }

    @Override
    public FormContent show(FormTask task) {
        var plan = plans.require(task.reference(PlanProcess.PLAN));
        var head = sheet.head(plan).row("Đơn vị soạn thảo", units.name(plan.draftingUnit()));
        if (plan.directive() != null) {
            head.row("Ý kiến chỉ đạo", directives.require(plan.directive()).instruction());
        }
        var content = new FormContent(head)
                .options("typeOptions", types.all())
                .options("fieldOptions", fieldOptions())
                .options("unitOptions", units.existing())
                .options("groupOptions", units.groups());
        content.value("planNumber", Long.toString(plan.id()));
        var draft = plans.draft(plan.id());
        content.wordFile(draft.isPresent() ? PlanSheet.wordFile(plan.id()) : null);
        return draft.isPresent() ? filled(content, draft.get()) : empty(content, plan);
    }

    private List<Option> fieldOptions() {
        return fields.all().entrySet().stream()
                .map(field -> new Option(field.getKey(), field.getValue()))
                .toList();
    }

    private FormContent empty(FormContent content, Plan plan) {
        return content.value("title", plan.directive() == null && plan.parentAssignment() == null ? null : plan.title())
                .value("typeCode", "KE_HOACH")
                .value("issuingUnit", plan.unit())
                .value("monitoringUnit", plan.monitoringUnit())
                .value("field", plans.field(plan.id()))
                .value("manyItems", false)
                .value("items", List.of(Map.of("deadlineKind", DeadlineChoice.PHRASE.name())))
                .value("regimes", List.of())
                .value("consultedUnits", List.of());
    }

    private static FormContent filled(FormContent content, PlanDraft draft) {
        return content.value("title", draft.title())
                .value("typeCode", draft.typeCode())
                .value("issuingUnit", draft.issuingUnit())
                .value("monitoringUnit", draft.monitoringUnit())
                .value("field", draft.field())
                .value("legalBasis", draft.legalBasis())
                .value("horizon", draft.horizon())
                .value("manyItems", draft.hasManyItems())
                .value("itemCount", draft.items().size())
                .value("annexTaken", draft.annex())
                .value("items", draft.hasManyItems() ? List.of() : draft.items())
                .value("regimes", draft.regimes())
                .value("consultedUnits", draft.consultedUnits())
                .value("consultationDay", draft.consultationDay());
    }

    @Override
    public Map<String, Object> submit(FormTask task, PlanDraft draft, String actor) {
        long plan = task.reference(PlanProcess.PLAN);
        draftPlan.save(plan, draft, actor);
        var facts =
                new HashMap<String, Object>(Card.of(String.valueOf(units.name(draft.issuingUnit())), draft.title()));
        facts.put(PlanProcess.ISSUING_UNIT, Unit.keyOf(draft.issuingUnit()));
        facts.put(PlanProcess.CONSULTATION_WANTED, !draft.consultedUnits().isEmpty());
        facts.put(
                PlanProcess.CONSULTED_UNITS,
                SpinValues.jsonValue(keys(draft.consultedUnits())).create());
        if (draft.consultationDay() != null) {
            var deadline = Deadline.of(DeadlineKind.NO_LATER_THAN, draft.consultationDay());
            facts.put(PlanProcess.CONSULTATION_ENDS_AT, Date.from(Objects.requireNonNull(deadline.dueAt())));
            facts.put(PlanProcess.CONSULTATION_DUE_DATE, DueDate.of(deadline));
        }
        return facts;
    }

    private static String keys(List<String> units) {
        return units.stream().map(unit -> '"' + Unit.keyOf(unit) + '"').toList().toString();
    }
}
