package vn.tiendo.notification;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.notification.domain.MailKind;
import vn.tiendo.notification.domain.NewMail;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.reorganisation.UnitReorganised;

/** What a reorganisation means for a unit is in the mail of its leaders, clerks and supervisors: one message, however much moved. */
@Component
class TellReorganised {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final UnitReaders readers;
    private final MailTemplates templates;
    private final Mails mails;

    TellReorganised(UnitReaders readers, MailTemplates templates, Mails mails) {
        this.readers = readers;
        this.templates = templates;
        this.mails = mails;
    }

    /** In the transaction that moves the work: what is rolled back was never said. */
    @EventListener
    void tell(UnitReorganised reorganised) {
        var paragraphs = new ArrayList<String>();
        paragraphs.add("Theo " + reorganised.basis() + ", từ ngày " + DAY.format(reorganised.effectiveOn()) + ":");
        paragraphs.addAll(reorganised.sentences());
        paragraphs.add("Việc đang làm giữ nguyên thời hạn, dự thảo và lịch sử; mở trang «Việc của tôi» để làm tiếp.");
        var text = templates.note(new Note(
                reorganised.title(),
                paragraphs,
                List.of(new Note.Line("Việc của đơn vị", null, templates.link("/camunda/app/tasklist/default/")))));
        var key = "reorganised:" + reorganised.reorganisation() + ":" + reorganised.unit() + ":";
        mails.queueAll(readers.of(List.of(reorganised.unit()), Role.LEADER, Role.CLERK, Role.SUPERVISOR).stream()
                .map(login -> NewMail.toOfficer(key + login, MailKind.NOTE, login, text))
                .toList());
    }
}
