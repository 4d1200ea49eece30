package vn.tiendo.notification;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.figure.domain.FiguresTold;
import vn.tiendo.notification.domain.MailKind;
import vn.tiendo.notification.domain.NewMail;
import vn.tiendo.organization.domain.Role;

/** Figures were corrected, or are to be: it is in the mail of the unit's leaders and specialists at once. */
@Component
class TellFigures {

    private final UnitReaders readers;
    private final MailTemplates templates;
    private final Mails mails;

    TellFigures(UnitReaders readers, MailTemplates templates, Mails mails) {
        this.readers = readers;
        this.templates = templates;
        this.mails = mails;
    }

    /** In the transaction in which it happens: what is rolled back was never said. */
    @EventListener
    void tell(FiguresTold told) {
        var text = templates.note(new Note(
                told.title(),
                told.paragraphs().stream()
                        .filter(paragraph -> !paragraph.isBlank())
                        .toList(),
                List.of(new Note.Line("Mở trong Tiến Độ", null, templates.link(told.path())))));
        mails.queueAll(readers.of(List.of(told.unit()), Role.LEADER, Role.SPECIALIST).stream()
                .map(login -> NewMail.toOfficer(
                        "figures:" + told.key() + ":" + told.unit() + ":" + login, MailKind.NOTE, login, text))
                .toList());
    }
}
