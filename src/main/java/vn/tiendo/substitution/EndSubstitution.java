package vn.tiendo.substitution;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.NotFound;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.substitution.domain.Substitution;
import vn.tiendo.substitution.domain.SubstitutionEnded;

/** Ends a substitution before its time; from that instant nobody acts by it. */
@Service
public class EndSubstitution {

    /** What the trail calls it. */
    public static final String ACTION = "Kết thúc ủy quyền";

    private final Substitutions substitutions;
    private final SubstitutionPermit permit;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndSubstitution(
            Substitutions substitutions,
            SubstitutionPermit permit,
            JdbcClient jdbc,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.substitutions = substitutions;
        this.permit = permit;
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Ends it now: who may make it may end it, and the substitute may give it back.
     *
     * @throws NotFound     if there is none that concerns the actor
     * @throws Refusal      if it is over
     */
    @Transactional
    public void end(long id, String actor) {
        var substitution = substitutions
                .lock(id)
                .filter(one -> concerns(one, actor))
                .orElseThrow(
                        () -> new NotFound("Không có ủy quyền này, hoặc ủy quyền không thuộc phạm vi của đồng chí."));
        if (substitution.over(clock.instant())) {
            throw new Refusal("Ủy quyền này đã kết thúc.");
        }
        end(substitution, actor);
    }

    /** Ends all of whom somebody has left the service. */
    @Transactional
    public void endOfWhoHasLeft() {
        substitutions.ofWhoHasLeft(clock.instant()).forEach(one -> end(one, AuditTrail.SYSTEM));
    }

    private void end(Substitution substitution, String actor) {
        jdbc.sql("update substitution set ended_at = ?, ended_by = ? where id = ?")
                .params(Timestamp.from(clock.instant()), actor, substitution.id())
                .update();
        audit.record(actor, MakeSubstitution.history(substitution.id()), ACTION, null);
        events.publishEvent(new SubstitutionEnded(substitution.id()));
    }

    private boolean concerns(Substitution substitution, String actor) {
        try {
            if (!substitution.substitute().equals(actor)) {
                permit.over(substitution.absent(), actor);
            }
            return true;
        } catch (NotPermitted elsewhere) {
            return false;
        }
    }
}
