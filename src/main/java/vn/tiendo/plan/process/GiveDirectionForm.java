package vn.tiendo.plan.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.document.Documents;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.Directives;
import vn.tiendo.plan.GiveDirection;
import vn.tiendo.plan.GiveDirection.Choice;
import vn.tiendo.plan.IssuePlan;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.plan.domain.PlanDraft;

/** Cho ý kiến chỉ đạo: advise a plan, assign at once, file, or return to the clerk. */
@Component
class GiveDirectionForm implements TaskForm<GiveDirectionForm.Input> {

    private final GiveDirection giveDirection;
    private final IssuePlan issuePlan;
    private final Directives directives;
    private final Documents documents;
    private final DirectiveHead head;
    private final UnitOptions units;

    GiveDirectionForm(
            GiveDirection giveDirection,
            IssuePlan issuePlan,
            Directives directives,
            Documents documents,
            DirectiveHead head,
            UnitOptions units) {
        this.giveDirection = giveDirection;
        this.issuePlan = issuePlan;
        this.directives = directives;
        this.documents = documents;
        this.head = head;
        this.units = units;
    }

    record Input(
            @NotNull(message = "Hãy chọn ý kiến chỉ đạo.") @Nullable
            Choice direction,

            @Nullable @Size(max = 2000, message = "Ý kiến dài quá 2.000 ký tự; hãy rút gọn.")
            String instruction,

            @Nullable String draftingUnit,

            @Nullable @Size(max = 2000, message = "Nội dung nhiệm vụ dài quá 2.000 ký tự; hãy rút gọn.")
            String content,

            @Size(max = 50, message = "Giao ngay cho nhiều nhất 50 đơn vị; nhiều hơn hãy lập kế hoạch.") @Nullable
            List<String> leads,

            @Size(max = 50, message = "Chọn nhiều nhất 50 đơn vị phối hợp; hãy bỏ bớt.") @Nullable
            List<String> coordinators,

            @Nullable String monitoringUnit,

            @Nullable @Size(max = 300, message = "Câu chữ về thời hạn dài quá 300 ký tự; hãy rút gọn.")
            String deadlinePhrase,

            @Nullable DeadlineChoice deadlineKind,
            @Nullable LocalDate deadlineDay,
            @Nullable Boolean deadlineConfirmed) {}

    @Override
    public String key() {
        return "giveDirection";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        var directive = directives.require(task.reference(IntakeProcess.DIRECTIVE));
        return new FormContent(head.full(directive.id()))
                .options("unitOptions", units.existing())
                .value("draftingUnit", directive.unit())
                .value("monitoringUnit", directive.registeringUnit())
                .value("deadlinePhrase", directive.handlingPhrase())
                .value("deadlineKind", DeadlineChoice.PHRASE);
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        long directive = task.reference(IntakeProcess.DIRECTIVE);
        var facts = new HashMap<String, Object>();
        var direction = Objects.requireNonNull(input.direction());
        facts.put(IntakeProcess.DIRECTION, direction.name());
        switch (direction) {
            case RETURN -> require(input.instruction(), "Hãy ghi lý do trả lại để văn thư biết cần sửa gì.");
            case ADVISE_PLAN -> {
                var drafting = require(input.draftingUnit(), "Hãy chọn đơn vị tham mưu kế hoạch.");
                units.mustExist(List.of(drafting));
                facts.put(IntakeProcess.DRAFTING_UNIT, Unit.keyOf(drafting));
            }
            case ASSIGN_AT_ONCE -> facts.put(PlanProcess.PLAN, assignAtOnce(directive, input, actor));
            case FILE -> {}
        }
        giveDirection.direct(directive, direction, input.instruction(), actor);
        return facts;
    }

    private long assignAtOnce(long directive, Input input, String actor) {
        if (input.leads() == null || input.leads().isEmpty()) {
            throw new Refusal("Hãy chọn ít nhất một đơn vị chủ trì.");
        }
        var received = directives.require(directive);
        var document = documents.require(received.document());
        var item = new DraftItem(
                "1",
                require(input.content(), "Hãy ghi nội dung nhiệm vụ cần giao."),
                null,
                input.leads(),
                null,
                input.coordinators(),
                null,
                input.deadlinePhrase(),
                input.deadlineKind(),
                input.deadlineDay(),
                input.deadlineConfirmed());
        var draft = new PlanDraft(
                document.abstractText(),
                "CONG_VAN",
                received.unit(),
                require(input.monitoringUnit(), "Hãy chọn đơn vị theo dõi, đôn đốc."),
                null,
                null,
                List.of(item),
                null,
                null,
                null,
                null);
        return issuePlan.issueAtOnce(directive, draft, actor).id();
    }

    private static String require(@Nullable String value, String sentence) {
        if (value == null) {
            throw new Refusal(sentence);
        }
        return value;
    }
}
