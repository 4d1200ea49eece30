package vn.tiendo.plan;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.organization.Units;
import vn.tiendo.plan.domain.Plan;
import vn.tiendo.plan.domain.PlanDraft;

/** Soạn dự thảo: the specialist writes the draft down, as often as it takes. */
@Service
public class DraftPlan {

    private final Plans plans;
    private final DraftCheck draftCheck;
    private final Consultations consultations;
    private final Units units;
    private final AuditTrail audit;

    DraftPlan(Plans plans, DraftCheck draftCheck, Consultations consultations, Units units, AuditTrail audit) {
        this.plans = plans;
        this.draftCheck = draftCheck;
        this.consultations = consultations;
        this.units = units;
        this.audit = audit;
    }

    /** @throws Refusal if the draft breaks a rule or names a unit that does not exist */
    @Transactional
    public void save(long plan, PlanDraft draft, String actor) {
        draftCheck.check(draft);
        mayBeIssuedBy(plans.require(plan), draft.issuingUnit());
        plans.save(plan, draft);
        if (!draft.consultedUnits().isEmpty()) {
            consultations.open(plan, draft.consultedUnits(), draft.consultationDay());
        }
        audit.record(actor, PlanHistory.of(plan), "Soạn dự thảo", null);
    }

    /** A unit drafts for itself, for who stands above it, or for who asked it to (tham mưu); for nobody else. */
    private void mayBeIssuedBy(Plan plan, String issuer) {
        if (!issuer.equals(plan.unit()) && !units.isAtOrBelow(plan.draftingUnit(), issuer)) {
            throw new Refusal("Cơ quan ban hành phải là đơn vị mình, cơ quan cấp trên hoặc cơ quan giao tham mưu;"
                    + " hãy chọn lại.");
        }
    }
}
