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
    public void save(long plan, PlanDraft sent, String actor) {
        var draft =
                plans.draft(plan).map(known -> known.changedBy(sent)).orElseGet(() -> sent.with(sent.items(), null));
        draftCheck.check(draft);
        mayBeIssuedBy(plans.require(plan), draft.issuingUnit());
        plans.save(plan, draft);
        if (!draft.consultedUnits().isEmpty()) {
            consultations.open(plan, draft.consultedUnits(), draft.consultationDay());
        }
        audit.record(actor, PlanHistory.of(plan), "Soạn dự thảo", null);
    }

    /** The draft as it stands, or what every draft begins with. */
    public PlanDraft drafted(long id) {
        return plans.draft(id).orElseGet(() -> {
            var plan = plans.require(id);
            return new PlanDraft(
                    plan.title(),
                    "KE_HOACH",
                    plan.unit(),
                    plan.monitoringUnit(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    plans.field(id));
        });
    }

    /**
     * Puts the tasks of an annex into the draft. The rest of it is looked at when the draft is handed in.
     *
     * @throws Refusal if one of its tasks breaks a rule
     */
    @Transactional
    public void takeIn(long plan, PlanDraft draft) {
        // Before the form has been handed in nobody has said yet who issues the plan.
        draftCheck.check(
                draft.items(), plans.draft(plan).map(PlanDraft::issuingUnit).orElse(null));
        mayBeIssuedBy(plans.require(plan), draft.issuingUnit());
        plans.save(plan, draft);
    }

    /** A unit drafts for itself, for who stands above it, or for who asked it to (tham mưu); for nobody else. */
    private void mayBeIssuedBy(Plan plan, String issuer) {
        if (!issuer.equals(plan.unit()) && !units.isAtOrBelow(plan.draftingUnit(), issuer)) {
            throw new Refusal("Cơ quan ban hành phải là đơn vị mình, cơ quan cấp trên hoặc cơ quan giao tham mưu;"
                    + " hãy chọn lại.");
        }
    }
}
