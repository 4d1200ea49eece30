package vn.tiendo.plan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.plan.domain.PlanDraft;

/** Soạn dự thảo: the specialist writes the draft down, as often as it takes. */
@Service
public class DraftPlan {

    private final Plans plans;
    private final DraftCheck draftCheck;
    private final Consultations consultations;
    private final AuditTrail audit;

    DraftPlan(Plans plans, DraftCheck draftCheck, Consultations consultations, AuditTrail audit) {
        this.plans = plans;
        this.draftCheck = draftCheck;
        this.consultations = consultations;
        this.audit = audit;
    }

    /** @throws Refusal if the draft breaks a rule or names a unit that does not exist */
    @Transactional
    public void save(long plan, PlanDraft draft, String actor) {
        draftCheck.check(draft);
        plans.save(plan, draft);
        if (!draft.consultedUnits().isEmpty()) {
            consultations.open(plan, draft.consultedUnits(), draft.consultationDay());
        }
        audit.record(actor, PlanHistory.of(plan), "Soạn dự thảo", null);
    }
}
