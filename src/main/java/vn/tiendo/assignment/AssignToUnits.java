package vn.tiendo.assignment;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.organization.FanOut;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.plan.PlanContents;
import vn.tiendo.plan.domain.PlanIssued;
import vn.tiendo.plan.domain.PlanItem;

/**
 * Giao nhiệm vụ: what an issued plan says becomes one assignment for each lead unit. A group of units ("UBND các xã,
 * phường") means those that exist on the day of issue.
 */
@Service
class AssignToUnits {

    private final PlanContents contents;
    private final Assignments assignments;
    private final Contributions contributions;
    private final FanOut fanOut;
    private final Clock clock;

    AssignToUnits(
            PlanContents contents, Assignments assignments, Contributions contributions, FanOut fanOut, Clock clock) {
        this.contents = contents;
        this.assignments = assignments;
        this.contributions = contributions;
        this.fanOut = fanOut;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(PlanIssued issued) {
        for (long id : issued.items()) {
            var item = contents.item(id);
            assignments.add(id, leads(item, issued.plan().unit()));
            contributions.addFor(id);
        }
    }

    private List<String> leads(PlanItem item, String issuer) {
        if (item.fanOutRule() == null) {
            return item.leads();
        }
        var today = Deadline.today(clock);
        return fanOut.resolve(item.fanOutRule(), issuer, today).stream()
                .map(Unit::code)
                .filter(unit -> !item.coordinators().contains(unit))
                .toList();
    }
}
