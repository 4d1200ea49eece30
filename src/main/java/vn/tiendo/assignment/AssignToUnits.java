package vn.tiendo.assignment;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        var given = Set.copyOf(issued.items());
        Map<String, List<String>> groups = new HashMap<>();
        var leads = new LinkedHashMap<Long, List<String>>();
        // A plan may have ten thousand items: read once, given in one statement.
        for (var item : contents.items(issued.plan().id())) {
            if (given.contains(item.id())) {
                leads.put(item.id(), leads(item, issued.plan().unit(), groups));
            }
        }
        assignments.add(leads);
        contributions.addFor(leads.keySet());
    }

    private List<String> leads(PlanItem item, String issuer, Map<String, List<String>> groups) {
        if (item.fanOutRule() == null) {
            return item.leads();
        }
        return groups.computeIfAbsent(item.fanOutRule(), rule -> members(rule, issuer)).stream()
                .filter(unit -> !item.coordinators().contains(unit))
                .toList();
    }

    private List<String> members(String rule, String issuer) {
        return fanOut.resolve(rule, issuer, Deadline.today(clock)).stream()
                .map(Unit::code)
                .toList();
    }
}
