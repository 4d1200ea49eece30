package vn.tiendo.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.document.RegisterDocument;
import vn.tiendo.document.domain.NewDocument;
import vn.tiendo.document.domain.OfficialDocument;
import vn.tiendo.plan.Directives.Arrival;
import vn.tiendo.plan.domain.EntryClock;

/** Vào sổ and cho ý kiến chỉ đạo: a directive enters the register, the leader says what becomes of it. */
@Service
public class GiveDirection {

    /** What the leader may say. */
    public enum Choice {
        ADVISE_PLAN,
        ASSIGN_AT_ONCE,
        FILE,
        RETURN
    }

    private final RegisterDocument registerDocument;
    private final Directives directives;
    private final Calendars calendars;
    private final AuditTrail audit;
    private final Clock clock;

    GiveDirection(
            RegisterDocument registerDocument,
            Directives directives,
            Calendars calendars,
            AuditTrail audit,
            Clock clock) {
        this.registerDocument = registerDocument;
        this.directives = directives;
        this.calendars = calendars;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The clerk enters the directive, or enters it again after the leader returned it.
     *
     * @param directive  the directive as entered before, or null
     * @param receivedOn the day on which it arrived; null for today
     * @return its id
     * @throws Refusal if it arrived tomorrow, or before it was issued
     */
    @Transactional
    public long register(
            @Nullable Long directive,
            NewDocument document,
            @Nullable LocalDate receivedOn,
            boolean manyTasks,
            String registeringUnit,
            String actor) {
        var arrival = arrival(document, receivedOn, manyTasks);
        OfficialDocument registered = registerDocument.register(document, actor);
        long id;
        if (directive == null) {
            id = directives.add(registered.id(), document.owner(), registeringUnit, arrival);
        } else {
            id = directive;
            directives.corrected(id, registered.id(), document.owner(), arrival);
        }
        audit.record(actor, PlanHistory.ofDirective(id), "Vào sổ", null);
        return id;
    }

    private Arrival arrival(NewDocument document, @Nullable LocalDate receivedOn, boolean manyTasks) {
        var today = VietnamTime.today(clock);
        var on = receivedOn == null ? today : receivedOn;
        if (on.isAfter(today)) {
            throw new Refusal("Ngày đến không thể sau hôm nay; hãy chọn lại ngày đến.");
        }
        if (document.issuedOn() != null && on.isBefore(document.issuedOn())) {
            throw new Refusal("Ngày đến không thể trước ngày ban hành; hãy chọn lại ngày đến.");
        }
        return new Arrival(on, manyTasks, EntryClock.dueAt(on, document.urgency(), manyTasks, calendars.current()));
    }

    @Transactional
    public void direct(long directive, Choice choice, @Nullable String instruction, String actor) {
        if (choice == Choice.RETURN) {
            audit.record(actor, PlanHistory.ofDirective(directive), PlanHistory.RETURNED, instruction);
            return;
        }
        directives.directed(directive, choice.name(), instruction, actor);
        audit.record(actor, PlanHistory.ofDirective(directive), "Cho ý kiến chỉ đạo", instruction);
    }
}
