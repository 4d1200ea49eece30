package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.plan.domain.PlanIssued;
import vn.tiendo.plan.domain.PlanItem;

/** Phân công theo phụ lục: an annex that comes after its plan was issued gives the plan's open tasks to units. */
@Service
public class AssignAnnexed {

    private final Plans plans;
    private final PlanContents contents;
    private final PlanDeadlines deadlines;
    private final DraftCheck draftCheck;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    AssignAnnexed(
            Plans plans,
            PlanContents contents,
            PlanDeadlines deadlines,
            DraftCheck draftCheck,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.plans = plans;
        this.contents = contents;
        this.deadlines = deadlines;
        this.draftCheck = draftCheck;
        this.events = events;
        this.audit = audit;
    }

    /**
     * One task with its units.
     *
     * @param item          the task of the plan, or null for one that the plan does not have yet
     * @param keepsDeadline the plan says until when, and the annex does not
     */
    public record Given(@Nullable Long item, DraftItem task, boolean keepsDeadline) {}

    /** @throws Refusal if one of them has been given to units meanwhile, or breaks a rule */
    @Transactional
    public void assign(long plan, List<Given> all, String actor) {
        plans.mustStand(plan);
        var known = contents.items(plan);
        draftCheck.check(
                all.stream().map(AssignAnnexed::newly).toList(),
                plans.require(plan).unit());
        var items = new ArrayList<Long>();
        for (var given : all) {
            items.add(given.item() == null ? added(plan, given.task()) : assigned(known, given));
        }
        audit.record(
                actor, PlanHistory.of(plan), "Phân công nhiệm vụ còn lại", "theo phụ lục: " + all.size() + " nhiệm vụ");
        events.publishEvent(new PlanIssued(plans.require(plan), items, false));
    }

    private long added(long plan, DraftItem task) {
        return contents.add(plan, task, deadlines::today);
    }

    private long assigned(List<PlanItem> known, Given given) {
        var open = known.stream()
                .filter(item -> given.item() != null && item.id() == given.item() && item.unassigned())
                .findFirst()
                .orElseThrow(() -> new Refusal("Nhiệm vụ "
                        + Refusal.quoted(given.task().content()) + " không còn chờ phân công; hãy tải lại trang."));
        contents.assign(
                open.id(),
                given.task(),
                given.keepsDeadline()
                        ? open.deadline()
                        : deadlines.today(given.task().deadline()));
        return open.id();
    }

    /** What is checked is what the annex says; the plan's own deadline was checked when it was drafted. */
    private static DraftItem newly(Given given) {
        var task = given.task();
        return given.keepsDeadline() ? task.withoutDeadline() : task;
    }
}
