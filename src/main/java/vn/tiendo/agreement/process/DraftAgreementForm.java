package vn.tiendo.agreement.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiendo.agreement.Agreements;
import vn.tiendo.agreement.DraftAgreement;
import vn.tiendo.agreement.domain.AgreementDraft;
import vn.tiendo.agreement.domain.AgreementDraft.Step;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.document.Vocabularies;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormContent.Option;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.organization.process.UnitOptions;

/** Soạn thảo thỏa thuận: who the parties are, what they do together and each by itself, and when they look back. */
@Component
class DraftAgreementForm implements TaskForm<AgreementDraft> {

    private final DraftAgreement draftAgreement;
    private final Agreements agreements;
    private final AgreementSheet sheet;
    private final AgreementVariables variables;
    private final Vocabularies vocabularies;
    private final UnitOptions units;

    DraftAgreementForm(
            DraftAgreement draftAgreement,
            Agreements agreements,
            AgreementSheet sheet,
            AgreementVariables variables,
            Vocabularies vocabularies,
            UnitOptions units) {
        this.draftAgreement = draftAgreement;
        this.agreements = agreements;
        this.sheet = sheet;
        this.variables = variables;
        this.vocabularies = vocabularies;
        this.units = units;
    }

    @Override
    public String key() {
        return "draftAgreement";
    }

    @Override
    public Class<AgreementDraft> input() {
        return AgreementDraft.class;
    }

    @Override
    public FormContent show(FormTask task) {
        long id = task.reference(AgreementProcess.AGREEMENT);
        var head = sheet.objections(id)
                .row("Bên soạn thảo", units.name(agreements.require(id).draftingUnit()));
        var content = new FormContent(head)
                .options(
                        "typeOptions",
                        vocabularies.current().types().stream()
                                .map(type -> new Option(type.code(), type.name()))
                                .toList())
                .options("unitOptions", units.existing())
                .value("step", Step.SEND);
        return agreements
                .draft(id)
                .map(draft -> filled(content, draft))
                .orElseGet(() -> content.value("typeCode", "QUY_CHE_PHOI_HOP")
                        .value("parties", List.of())
                        .value("items", List.of(Map.of("deadlineKind", DeadlineChoice.PHRASE.name()))));
    }

    private static FormContent filled(FormContent content, AgreementDraft draft) {
        return content.value("title", draft.title())
                .value("typeCode", draft.typeCode())
                .value("parties", draft.parties())
                .value("legalBasis", draft.legalBasis())
                .value("startsOn", draft.startsOn())
                .value("reviewOn", draft.reviewOn())
                .value("items", draft.items());
    }

    @Override
    public Map<String, Object> submit(FormTask task, AgreementDraft draft, String actor) {
        long id = task.reference(AgreementProcess.AGREEMENT);
        if (draft.abandoned()) {
            draftAgreement.abandon(id, Objects.requireNonNullElse(draft.remark(), ""), actor);
            return Map.of(AgreementProcess.DRAFT_STEP, Step.ABANDON.name());
        }
        var facts = new HashMap<>(variables.of(draftAgreement.send(id, draft, actor)));
        facts.put(AgreementProcess.DRAFT_STEP, Step.SEND.name());
        return facts;
    }
}
