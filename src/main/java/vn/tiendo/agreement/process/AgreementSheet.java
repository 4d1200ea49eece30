package vn.tiendo.agreement.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiendo.VietnamTime;
import vn.tiendo.agreement.Agreements;
import vn.tiendo.agreement.PartyAnswers;
import vn.tiendo.agreement.domain.AgreedItem;
import vn.tiendo.agreement.domain.Agreement;
import vn.tiendo.agreement.domain.AgreementDraft;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.domain.DeadlineText;
import vn.tiendo.deadline.domain.phrase.PhraseContext;
import vn.tiendo.document.Vocabularies;
import vn.tiendo.engine.form.FormContent;
import vn.tiendo.engine.form.PaperHead;
import vn.tiendo.organization.process.UnitOptions;

/** An agreement as its parties read it: the head, what they have said so far, and the table of its tasks. */
@Component
class AgreementSheet {

    private final Agreements agreements;
    private final PartyAnswers answers;
    private final Vocabularies vocabularies;
    private final Calendars calendars;
    private final UnitOptions units;
    private final Clock clock;

    AgreementSheet(
            Agreements agreements,
            PartyAnswers answers,
            Vocabularies vocabularies,
            Calendars calendars,
            UnitOptions units,
            Clock clock) {
        this.agreements = agreements;
        this.answers = answers;
        this.vocabularies = vocabularies;
        this.calendars = calendars;
        this.units = units;
        this.clock = clock;
    }

    /** Head and table ({@code items}). */
    FormContent read(long id) {
        var agreement = agreements.require(id);
        var draft = agreements.draft(id).orElseThrow();
        return new FormContent(head(agreement, draft)).value("items", rows(draft));
    }

    /** Who has asked for a change in the last round, and which. */
    PaperHead objections(long id) {
        var head = new PaperHead();
        answers.lastRound(id).stream()
                .filter(said -> !said.agrees())
                .forEach(said -> head.notice(units.name(said.unit()) + " đề nghị sửa:", said.remark()));
        return head;
    }

    private PaperHead head(Agreement agreement, AgreementDraft draft) {
        var head = new PaperHead()
                .row("Loại văn bản", label(draft.typeCode()))
                .row("Tên gọi", draft.title())
                .row("Các bên", units.names(agreement.parties()))
                .row("Bên soạn thảo", units.name(agreement.draftingUnit()))
                .row("Căn cứ", draft.legalBasis())
                .row("Thực hiện từ", draft.startsOn())
                .row("Ngày tổng kết", draft.reviewOn())
                .row("Bản tổng kết", agreement.reviewText());
        answers.lastRound(agreement.id()).stream()
                .filter(said -> said.remark() != null)
                .forEach(said -> head.row("Ý kiến của " + units.name(said.unit()), said.remark()));
        return head;
    }

    private String label(String typeCode) {
        return vocabularies.current().type(typeCode).map(type -> type.name()).orElse(typeCode);
    }

    private List<Map<String, Object>> rows(AgreementDraft draft) {
        var rows = new ArrayList<Map<String, Object>>();
        var context = PhraseContext.on(VietnamTime.today(clock), calendars.current());
        for (var item : draft.items()) {
            var row = new LinkedHashMap<String, Object>();
            row.put("ordinal", item.ordinal() == null ? rows.size() + 1 : item.ordinal());
            row.put("content", item.content());
            row.put("lead", lead(item));
            row.put("deadline", DeadlineText.line(item.deadline().deadline(context)));
            row.put("product", Objects.requireNonNullElse(item.product(), ""));
            rows.add(row);
        }
        return rows;
    }

    private String lead(AgreedItem item) {
        return item.joint() ? "Các bên cùng thực hiện" : units.names(item.leads());
    }
}
