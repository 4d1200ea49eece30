package vn.tiendo.supervision;

import org.springframework.stereotype.Service;
import vn.tiendo.NotFound;
import vn.tiendo.NotPermitted;
import vn.tiendo.organization.Standings;
import vn.tiendo.plan.Plans;

/** The door of every page about one plan. */
@Service
public class OpenPlanPage {

    private final Standings standings;
    private final Plans plans;
    private final PlanVisibility visibility;

    OpenPlanPage(Standings standings, Plans plans, PlanVisibility visibility) {
        this.standings = standings;
        this.plans = plans;
        this.visibility = visibility;
    }

    /**
     * @throws NotFound     if there is no such plan
     * @throws NotPermitted if the officer sees nothing of it
     */
    public SeenPlan open(long id, String login) {
        var officer = standings.require(login);
        var plan = plans.find(id).orElseThrow(() -> new NotFound("Không có kế hoạch này; hãy kiểm tra lại địa chỉ."));
        return switch (visibility.of(officer, id)) {
            case WHOLE -> new SeenPlan(plan, officer, true);
            case OWN_PART -> new SeenPlan(plan, officer, false);
            case NOTHING ->
                throw new NotPermitted(
                        "Kế hoạch này không do đơn vị của đồng chí giao, theo dõi hoặc thực hiện nên không xem được.");
        };
    }
}
