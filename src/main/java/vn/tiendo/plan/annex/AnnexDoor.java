package vn.tiendo.plan.annex;

import org.springframework.stereotype.Service;
import vn.tiendo.NotFound;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.organization.Officers;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.plan.Plans;
import vn.tiendo.plan.domain.Plan;

/**
 * Who may hand in an annex: who may write the draft, or give the open tasks of the issued plan to units, while that is open.
 * For everybody outside the drafting unit there is no such page.
 */
@Service
public class AnnexDoor {

    private final Plans plans;
    private final Standings standings;
    private final Officers officers;
    private final PlanDesk desk;

    AnnexDoor(Plans plans, Standings standings, Officers officers, PlanDesk desk) {
        this.plans = plans;
        this.standings = standings;
        this.officers = officers;
        this.desk = desk;
    }

    /** A plan at which the officer may work with an annex now. */
    public record Seat(Plan plan, PlanDesk.Stage stage) {

        public boolean issued() {
            return stage == PlanDesk.Stage.REMAINING;
        }
    }

    /**
     * @throws NotFound     if there is no such plan for that officer
     * @throws NotPermitted if others of the unit draft plans
     * @throws Refusal      if the plan is at another step, or a colleague is at it
     */
    public Seat open(long id, String login) {
        var officer = standings.require(login);
        var plan = plans.find(id)
                .filter(found -> officer.units().contains(found.draftingUnit()))
                .orElseThrow(() -> new NotFound("Không có trang này; hãy kiểm tra lại địa chỉ."));
        if (!officer.has(Role.SPECIALIST, plan.draftingUnit())) {
            throw new NotPermitted("Chỉ chuyên viên của đơn vị soạn thảo mới nhập được phụ lục của kế hoạch này.");
        }
        var open = desk.open(id).orElseThrow(AnnexDoor::elsewhere);
        if (open.officer() != null && !open.officer().equals(login)) {
            throw new Refusal("Kế hoạch này đang do " + name(open.officer())
                    + " xử lý; hãy đề nghị người đó trả lại việc trước khi nhập phụ lục.");
        }
        return new Seat(plan, open.stage());
    }

    /** Whether the officer would be let in. */
    public boolean isOpen(Plan plan, String login) {
        if (!standings.require(login).has(Role.SPECIALIST, plan.draftingUnit())) {
            return false;
        }
        var open = desk.open(plan.id());
        return open.isPresent()
                && (open.get().officer() == null || open.get().officer().equals(login));
    }

    private String name(String login) {
        return officers.find(login).map(Officer::fullName).orElse(login);
    }

    private static Refusal elsewhere() {
        return new Refusal(
                "Kế hoạch này không còn ở bước soạn dự thảo hoặc chờ phân công" + " nên không nhập phụ lục được nữa.");
    }
}
