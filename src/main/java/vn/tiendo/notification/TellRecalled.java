package vn.tiendo.notification;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.Duty;
import vn.tiendo.notification.domain.MailKind;
import vn.tiendo.notification.domain.MailText;
import vn.tiendo.notification.domain.NewMail;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.plan.PlanNumber;
import vn.tiendo.plan.domain.DutiesRecalled;
import vn.tiendo.plan.domain.Recall;

/**
 * That a plan was recalled is in the mail of those who had open work under it: the leaders of each unit, and the
 * specialists who carried some of it out. One mail each, however much of it ends, and however many steps that takes.
 */
@Component
class TellRecalled {

    private final Duties duties;
    private final PlanNumber planNumber;
    private final UnitReaders readers;
    private final MailTemplates templates;
    private final Mails mails;

    TellRecalled(Duties duties, PlanNumber planNumber, UnitReaders readers, MailTemplates templates, Mails mails) {
        this.duties = duties;
        this.planNumber = planNumber;
        this.readers = readers;
        this.templates = templates;
        this.mails = mails;
    }

    @EventListener
    void tell(DutiesRecalled recalled) {
        if (recalled.duties().isEmpty()) {
            return;
        }
        var plan = recalled.recall().plan();
        var text = text(recalled.recall());
        mails.queueAll(readers(duties.all(recalled.duties()))
                .map(login -> NewMail.toOfficer("recalled:" + plan + ":" + login, MailKind.NOTE, login, text))
                .toList());
    }

    private MailText text(Recall recall) {
        var number = planNumber.of(recall.plan());
        return templates.note(new Note(
                "Thu hồi kế hoạch " + number,
                List.of(
                        "Kế hoạch " + number + " đã được thu hồi. Lý do: " + recall.reason(),
                        "Đơn vị không phải làm tiếp nhiệm vụ, báo cáo chưa xong theo kế hoạch này; kết quả đã được chấp"
                                + " nhận giữ nguyên."),
                List.of(new Note.Line("Kế hoạch " + number, null, templates.link("/ke-hoach/" + recall.plan())))));
    }

    private Stream<String> readers(List<Duty> ended) {
        var leaders = readers.of(ended.stream().map(Duty::unit).distinct().toList(), Role.LEADER);
        return Stream.concat(leaders.stream(), ended.stream().map(Duty::officer).filter(Objects::nonNull))
                .distinct()
                .sorted();
    }
}
