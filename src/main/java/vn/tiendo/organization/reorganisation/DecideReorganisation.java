package vn.tiendo.organization.reorganisation;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.organization.OrganizationLock;
import vn.tiendo.organization.domain.reorganisation.Reorganisation.State;
import vn.tiendo.organization.domain.reorganisation.ReorganisationDue;

/**
 * Ban hành quyết định sắp xếp: from now on it will be carried out, at once or on the day from which it holds. Until then
 * it can be taken back.
 */
@Service
public class DecideReorganisation {

    private final Reorganisations reorganisations;
    private final PreviewReorganisation preview;
    private final OrganizationKeepers keepers;
    private final OrganizationLock lock;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    DecideReorganisation(
            Reorganisations reorganisations,
            PreviewReorganisation preview,
            OrganizationKeepers keepers,
            OrganizationLock lock,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.reorganisations = reorganisations;
        this.preview = preview;
        this.keepers = keepers;
        this.lock = lock;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @return whether it is carried out at once
     * @throws Refusal with the first fault
     */
    @Transactional
    public boolean decide(long id, String actor) {
        keepers.require(actor);
        lock.hold();
        var decision = reorganisations.lock(id);
        if (decision.state() != State.DRAFT) {
            throw new Refusal("Quyết định này đã ban hành từ trước; hãy tải lại trang.");
        }
        var faults = preview.of(id).faults();
        if (!faults.isEmpty()) {
            throw new Refusal(faults.get(0));
        }
        reorganisations.decided(id, actor);
        audit.record(actor, Reorganisations.history(id), "Ban hành quyết định sắp xếp", decision.basis());
        boolean now = !decision.effectiveOn().isAfter(VietnamTime.today(clock));
        if (now) {
            events.publishEvent(new ReorganisationDue(id));
        }
        return now;
    }

    /** Takes a decision back whose day has not come, or that cannot be carried out: it is a draft again. */
    @Transactional
    public void takeBack(long id, String actor) {
        keepers.require(actor);
        var decision = reorganisations.lock(id);
        boolean due = !decision.effectiveOn().isAfter(VietnamTime.today(clock));
        if (decision.state() != State.DECIDED
                || due && preview.obstacles(decision).isEmpty()) {
            throw new Refusal("Quyết định này đã đến ngày hiệu lực nên không hủy được; cần thay đổi thì lập quyết"
                    + " định mới.");
        }
        reorganisations.reopened(id);
        audit.record(actor, Reorganisations.history(id), "Hủy ban hành quyết định sắp xếp", null);
    }

    /** The hourly work: what has come due begins. */
    @Transactional
    public void beginDue() {
        reorganisations.due(VietnamTime.today(clock)).forEach(id -> events.publishEvent(new ReorganisationDue(id)));
    }
}
