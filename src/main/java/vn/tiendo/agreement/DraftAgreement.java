package vn.tiendo.agreement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.agreement.domain.Agreement;
import vn.tiendo.agreement.domain.AgreementDraft;
import vn.tiendo.agreement.domain.AgreementRule;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.domain.phrase.PhraseContext;
import vn.tiendo.document.Vocabularies;
import vn.tiendo.document.domain.SecrecyPolicy;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Unit;

/** Soạn thảo thỏa thuận: one party writes it down and sends it to the others, as often as it takes. */
@Service
public class DraftAgreement {

    private final Agreements agreements;
    private final Units units;
    private final Vocabularies vocabularies;
    private final Calendars calendars;
    private final AuditTrail audit;
    private final Clock clock;

    DraftAgreement(
            Agreements agreements,
            Units units,
            Vocabularies vocabularies,
            Calendars calendars,
            AuditTrail audit,
            Clock clock) {
        this.agreements = agreements;
        this.units = units;
        this.vocabularies = vocabularies;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    /** A unit wants an agreement. */
    @Transactional
    public Agreement begin(String unit, String actor) {
        long id = agreements.begin("Thỏa thuận mới của " + units.require(unit).name(), unit, actor);
        audit.record(actor, Agreements.history(id), "Mở việc ký kết phối hợp", null);
        return agreements.require(id);
    }

    /** @throws Refusal if the draft breaks a rule or names a unit that does not exist */
    @Transactional
    public Agreement send(long id, AgreementDraft draft, String actor) {
        var agreement = agreements.require(id);
        var today = PhraseContext.on(VietnamTime.today(clock), calendars.current());
        new SecrecyPolicy().reasonToRefuse(null, draft.title()).ifPresent(DraftAgreement::refuse);
        if (vocabularies.current().type(draft.typeCode()).isEmpty()) {
            refuse("Loại văn bản không có trong danh mục; hãy chọn lại loại văn bản.");
        }
        AgreementRule.firstBroken(draft, agreement.draftingUnit(), today).ifPresent(DraftAgreement::refuse);
        mustExist(draft, today);
        agreements.send(agreement, draft);
        audit.record(actor, Agreements.history(id), "Gửi dự thảo cho các bên", null);
        return agreements.require(id);
    }

    /** The drafting party gives it up. @throws Refusal if it says not why */
    @Transactional
    public void abandon(long id, String reason, String actor) {
        if (reason.isBlank()) {
            refuse("Hãy ghi lý do thôi ký kết để các bên biết.");
        }
        agreements.abandoned(id);
        audit.record(actor, Agreements.history(id), "Thôi ký kết", reason);
    }

    private void mustExist(AgreementDraft draft, PhraseContext today) {
        var existing = units.existingOn(today.day()).stream().map(Unit::code).toList();
        List<String> named = new ArrayList<>(draft.parties());
        draft.items().forEach(item -> named.addAll(item.leads()));
        named.stream()
                .filter(code -> !existing.contains(code))
                .findFirst()
                .ifPresent(code -> refuse(
                        "Đơn vị " + Refusal.quoted(code) + " không có trong danh sách hiện hành; hãy chọn lại."));
    }

    private static void refuse(String sentence) {
        throw new Refusal(sentence);
    }
}
