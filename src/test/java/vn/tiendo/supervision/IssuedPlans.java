package vn.tiendo.supervision;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.tiendo.assignment.Assignments;
import vn.tiendo.assignment.domain.Assignment;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.plan.Dispatch;
import vn.tiendo.plan.DraftPlan;
import vn.tiendo.plan.IssuePlan;
import vn.tiendo.plan.OpenPlan;
import vn.tiendo.plan.ReviewPlan;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.plan.domain.DraftRegime;
import vn.tiendo.plan.domain.Plan;
import vn.tiendo.plan.domain.PlanDraft;

/** Makes plans by the use cases, without the forms. Not a component: tests import it. */
public class IssuedPlans {

    private final OpenPlan openPlan;
    private final DraftPlan draftPlan;
    private final ReviewPlan reviewPlan;
    private final IssuePlan issuePlan;
    private final List<Dispatch> dispatches;
    private final Assignments assignments;
    private final Clock clock;

    IssuedPlans(
            OpenPlan openPlan,
            DraftPlan draftPlan,
            ReviewPlan reviewPlan,
            IssuePlan issuePlan,
            List<Dispatch> dispatches,
            Assignments assignments,
            Clock clock) {
        this.openPlan = openPlan;
        this.draftPlan = draftPlan;
        this.reviewPlan = reviewPlan;
        this.issuePlan = issuePlan;
        this.dispatches = dispatches;
        this.assignments = assignments;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Deadline.VIETNAM);
    }

    public static DraftItem item(
            String content, List<String> leads, List<String> coordinators, @Nullable LocalDate before) {
        return new DraftItem(
                null,
                content,
                null,
                leads,
                null,
                coordinators,
                null,
                null,
                before == null ? DeadlineChoice.ONGOING : DeadlineChoice.BEFORE_DATE,
                before,
                null);
    }

    static DraftItem forGroup(String content, String rule, LocalDate before) {
        return new DraftItem(
                null, content, null, null, rule, null, null, null, DeadlineChoice.BEFORE_DATE, before, null);
    }

    public static DraftRegime regime(String name, List<String> reporters, String recipient, LocalDate before) {
        return new DraftRegime(
                name,
                null,
                reporters,
                null,
                recipient,
                null,
                recipient,
                null,
                DeadlineChoice.BEFORE_DATE,
                before,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same report with figures, a line each as an officer types them. */
    public static DraftRegime asking(DraftRegime regime, String indicators) {
        var json = new ObjectMapper().findAndRegisterModules();
        ObjectNode fields = json.valueToTree(regime);
        return json.convertValue(fields.put("indicators", indicators), DraftRegime.class);
    }

    /** Drafted, and nothing more. */
    public Plan draft(String unit, String monitoring, String title, List<DraftItem> items, List<DraftRegime> regimes) {
        return drafted(openPlan.ofOwnAccord(unit, by(unit)), unit, monitoring, title, items, regimes);
    }

    /** Issued, but not one unit has been handed its work. */
    long issue(String unit, String monitoring, String title, List<DraftItem> items, List<DraftRegime> regimes) {
        return issued(draft(unit, monitoring, title, items, regimes));
    }

    /** The same, and everybody has been handed the work. */
    public long dispatched(
            String unit, String monitoring, String title, List<DraftItem> items, List<DraftRegime> regimes) {
        long plan = issue(unit, monitoring, title, items, regimes);
        dispatch(plan, 1_000);
        return plan;
    }

    /** A unit's own plan under its assignment. */
    long answering(Assignment assignment, String title, List<DraftItem> items) {
        var unit = assignment.unit();
        var plan = openPlan.forAssignment(assignment.id(), title, unit, by(unit));
        long id = issued(drafted(plan, unit, unit, title, items, List.of()));
        dispatch(id, 1_000);
        return id;
    }

    void dispatch(long plan, int limit) {
        dispatches.forEach(dispatch -> dispatch.next(plan, limit));
    }

    public Assignment assignment(long plan, String unit) {
        return assignments.ofPlan(plan).stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private Plan drafted(
            Plan plan, String unit, String monitoring, String title, List<DraftItem> items, List<DraftRegime> regimes) {
        draftPlan.save(
                plan.id(),
                new PlanDraft(title, "KE_HOACH", unit, monitoring, null, null, items, regimes, null, null, null),
                by(unit));
        return plan;
    }

    /** That draft, reviewed, signed and issued. */
    public long issued(Plan plan) {
        reviewPlan.sign(plan.id(), null, plan.unit().toLowerCase(Locale.ROOT) + ".nguoiky");
        issuePlan.issue(plan.id(), new IssuePlan.Imprint(null, null, today(), "Lai Châu"), by(plan.unit()));
        return plan.id();
    }

    private static String by(String unit) {
        return unit.toLowerCase(Locale.ROOT) + ".vanthu";
    }
}
