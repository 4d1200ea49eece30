package vn.tiendo.supervision;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.tiendo.NotFound;
import vn.tiendo.NotPermitted;
import vn.tiendo.organization.Standings;
import vn.tiendo.organization.domain.Standing;
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

    /** That plan as the officer sees it; nothing where the officer sees nothing of it, or there is no such plan. */
    public Optional<SeenPlan> find(long id, Standing officer) {
        return switch (visibility.of(officer, id)) {
            case WHOLE -> plans.find(id).map(plan -> new SeenPlan(plan, officer, true));
            case OWN_PART -> plans.find(id).map(plan -> new SeenPlan(plan, officer, false));
            case NOTHING -> Optional.empty();
        };
    }

    /**
     * @throws NotFound     if there is no such plan
     * @throws NotPermitted if the officer sees nothing of it
     */
    public SeenPlan open(long id, String login) {
        var officer = standings.require(login);
        if (plans.find(id).isEmpty()) {
            throw new NotFound("Không có kế hoạch này; hãy kiểm tra lại địa chỉ.");
        }
        return find(id, officer)
                .orElseThrow(() -> new NotPermitted("Kế hoạch này không do đơn vị của đồng chí giao, theo dõi hoặc thực"
                        + " hiện nên không xem được."));
    }
}
