package vn.tiendo.agreement.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.VietnamTime;
import vn.tiendo.agreement.Agreements;
import vn.tiendo.agreement.ConcludeAgreement;
import vn.tiendo.agreement.ConcludeAgreement.Imprint;
import vn.tiendo.engine.Card;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.FormTask;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.organization.process.UnitOptions;

/** Cấp số, ban hành thỏa thuận: the drafting party's clerk gives what all have signed its number and day. */
@Component
class IssueAgreementForm implements TaskForm<IssueAgreementForm.Input> {

    private final ConcludeAgreement conclude;
    private final Agreements agreements;
    private final AgreementSheet sheet;
    private final UnitOptions units;
    private final Clock clock;

    IssueAgreementForm(
            ConcludeAgreement conclude, Agreements agreements, AgreementSheet sheet, UnitOptions units, Clock clock) {
        this.conclude = conclude;
        this.agreements = agreements;
        this.sheet = sheet;
        this.units = units;
        this.clock = clock;
    }

    record Input(
            @Nullable @Size(max = 60, message = "Số, ký hiệu dài quá 60 ký tự; hãy kiểm tra lại.")
            String number,

            @NotNull(message = "Hãy chọn ngày ban hành.") @Nullable
            LocalDate issuedOn,

            @Nullable @Size(max = 100, message = "Địa danh dài quá 100 ký tự; hãy rút gọn.")
            String place) {}

    @Override
    public String key() {
        return "issueAgreement";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public FormContent show(FormTask task) {
        long id = task.reference(AgreementProcess.AGREEMENT);
        return sheet.read(id)
                .value("suggestedNumber", conclude.suggestedNumber(id))
                .value("issuedOn", VietnamTime.today(clock));
    }

    @Override
    public Map<String, Object> submit(FormTask task, Input input, String actor) {
        long id = task.reference(AgreementProcess.AGREEMENT);
        var document = conclude.conclude(
                id, new Imprint(input.number(), Objects.requireNonNull(input.issuedOn()), input.place()), actor);
        var agreement = agreements.require(id);
        var facts = new HashMap<String, Object>(Card.of(
                String.valueOf(units.name(agreement.draftingUnit())),
                Objects.requireNonNull(document.number()).written()));
        facts.put(
                AgreementProcess.REVIEW_AT,
                Date.from(Objects.requireNonNull(agreement.reviewOn())
                        .atStartOfDay(VietnamTime.ZONE)
                        .toInstant()));
        return facts;
    }
}
