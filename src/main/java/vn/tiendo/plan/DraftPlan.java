package vn.tiendo.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.organization.FanOut;
import vn.tiendo.organization.Units;
import vn.tiendo.plan.domain.PlanDraft;

/** Soạn dự thảo: the specialist writes the draft down, as often as it takes. */
@Service
public class DraftPlan {

    private final Plans plans;
    private final Units units;
    private final FanOut fanOut;
    private final Consultations consultations;
    private final AuditTrail audit;
    private final Clock clock;

    DraftPlan(
            Plans plans, Units units, FanOut fanOut, Consultations consultations, AuditTrail audit, Clock clock) {
        this.plans = plans;
        this.units = units;
        this.fanOut = fanOut;
        this.consultations = consultations;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal if the draft breaks a rule or names a unit that does not exist */
    @Transactional
    public void save(long plan, PlanDraft draft, String actor) {
        var today = LocalDate.ofInstant(clock.instant(), Deadline.VIETNAM);
        new DraftCheck(units, fanOut, today).check(draft);
        plans.save(plan, draft);
        if (!draft.consultedUnits().isEmpty()) {
            consultations.open(plan, draft.consultedUnits(), draft.consultationDay());
        }
        audit.record(actor, PlanHistory.of(plan), "Soạn dự thảo", null);
    }
}
