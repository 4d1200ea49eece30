package vn.tiendo.supervision.act;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.Explanations;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.UnitAddressed;
import vn.tiendo.deadline.domain.UrgingsBehind;

/** Yêu cầu giải trình: the supervisor wants to know why something is late, without urging. */
@Service
public class AskExplanation {

    private static final String ACTION = "Yêu cầu giải trình";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ChosenDuties chosen;
    private final Explanations explanations;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskExplanation(
            ChosenDuties chosen,
            Explanations explanations,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.chosen = chosen;
        this.explanations = explanations;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** That duty, if the officer may ask for it; @throws vn.tiendo.NotPermitted if not. */
    public ActedDuty permitted(DutyRef ref, String login) {
        var duty = chosen.permitted(List.of(ref), "yêu cầu giải trình", login).get(0);
        if (chosen.overdue(List.of(duty)).isEmpty()) {
            throw new Refusal("Việc này chưa quá hạn nên chưa yêu cầu giải trình được.");
        }
        return duty;
    }

    /** @throws Refusal if something is missing, too long or in the past */
    @Transactional
    public void ask(DutyRef ref, @Nullable String written, @Nullable LocalDate by, String login) {
        permitted(ref, login);
        var text = UrgingRules.text(written, "nội dung cần giải trình");
        if (by == null) {
            throw new Refusal("Hãy chọn ngày phải giải trình xong.");
        }
        var day = UrgingRules.day(by, "ngày giải trình", VietnamTime.today(clock));
        explanations.ask(List.of(ref), day, text, login);
        var note = "Chậm nhất ngày " + DAY.format(day) + ". " + text;
        audit.record(login, Duties.history(ref), ACTION, note);
        events.publishEvent(new UnitAddressed(ref, ACTION, note, login));
        events.publishEvent(new UrgingsBehind());
    }
}
