package vn.tiendo.notification;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.assignment.domain.ContributionAskedAgain;
import vn.tiendo.notification.domain.MailKind;
import vn.tiendo.notification.domain.NewMail;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.domain.Role;

/** The lead's reminder reaches leaders and specialists of the coordinating unit at once. */
@Component
class TellCoordinatingUnit {

    private final UnitReaders readers;
    private final Officers officers;
    private final MailTemplates templates;
    private final Mails mails;
    private final Clock clock;

    TellCoordinatingUnit(UnitReaders readers, Officers officers, MailTemplates templates, Mails mails, Clock clock) {
        this.readers = readers;
        this.officers = officers;
        this.templates = templates;
        this.mails = mails;
        this.clock = clock;
    }

    /** In the transaction in which it was said: what is rolled back was never said. */
    @EventListener
    void tell(ContributionAskedAgain asked) {
        var contribution = asked.contribution();
        var task = contribution.ordinal() + ". " + contribution.task();
        var who = officers.find(asked.actor())
                .map(officer -> officer.fullName() + ", ")
                .orElse("");
        var text = templates.note(new Note(
                "Nhắc gửi phần phối hợp: " + Refusal.shortened(task),
                List.of(
                        who + contribution.leadName() + ":",
                        asked.text(),
                        "Thời hạn: " + contribution.phrase() + (contribution.late() ? " (đã quá hạn)." : ".")),
                List.of(new Note.Line(task, null, templates.link("/viec/contribution/" + contribution.id())))));
        var key = "contribution-asked:" + contribution.id() + ":" + clock.instant() + ":";
        mails.queueAll(readers.of(List.of(contribution.unit()), Role.LEADER, Role.SPECIALIST).stream()
                .map(login -> NewMail.toOfficer(key + login, MailKind.NOTE, login, text))
                .toList());
    }
}
