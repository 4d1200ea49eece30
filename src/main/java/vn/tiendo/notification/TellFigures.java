package vn.tiendo.notification;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.figure.domain.FiguresTold;
import vn.tiendo.notification.domain.MailKind;
import vn.tiendo.notification.domain.NewMail;

/** Figures were corrected, or are to be: it is in the mail of the unit's leaders and specialists at once. */
@Component
class TellFigures {

    private final JdbcClient jdbc;
    private final MailTemplates templates;
    private final Mails mails;

    TellFigures(JdbcClient jdbc, MailTemplates templates, Mails mails) {
        this.jdbc = jdbc;
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
        mails.queueAll(readers(told.unit()).stream()
                .map(login -> NewMail.toOfficer(
                        "figures:" + told.key() + ":" + told.unit() + ":" + login, MailKind.NOTE, login, text))
                .toList());
    }

    private List<String> readers(String unit) {
        return jdbc.sql("select distinct login from acting_officer where unit_code = ?"
                        + " and role in ('LEADER', 'SPECIALIST') order by login")
                .param(unit)
                .query(String.class)
                .list();
    }
}
