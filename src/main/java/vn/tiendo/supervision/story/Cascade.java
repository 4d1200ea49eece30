package vn.tiendo.supervision.story;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.tiendo.deadline.domain.Status;
import vn.tiendo.supervision.AssignmentDetails.SubPlan;
import vn.tiendo.supervision.OpenPlanPage;
import vn.tiendo.supervision.PlanHeads;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.Tally;

/** The cascade of a document as one tree, at most some hundred nodes: what does not fit is counted, not shown. */
@Service
public class Cascade {

    static final int NODES = 400;
    static final int PLANS = 40;

    private final PlanTree tree;
    private final PlanHeads heads;
    private final OpenPlanPage plans;

    Cascade(PlanTree tree, PlanHeads heads, OpenPlanPage plans) {
        this.tree = tree;
        this.heads = heads;
        this.plans = plans;
    }

    /** How much may still be shown. */
    private static final class Room {

        private int nodes = NODES;
        private int plans = PLANS;

        boolean takePlan() {
            return nodes-- > 0 && plans-- > 0;
        }

        boolean take() {
            return nodes-- > 0;
        }
    }

    /** The whole cascade as the officer sees it. */
    public CascadeNode of(SeenDocument seen) {
        var room = new Room();
        var shown = seen.plans().stream()
                .filter(plan -> plan.plan().issuedAt() != null)
                .filter(plan -> room.takePlan())
                .map(plan -> plan(plan, room))
                .toList();
        var document = seen.document();
        return new CascadeNode(
                "document",
                document.id(),
                document.number() == null ? "" : document.number().written(),
                document.abstractText(),
                "/van-ban/" + document.id(),
                null,
                sum(shown),
                shown.stream().mapToLong(plan -> plan.plans() + 1).sum(),
                seen.plans().size() - shown.size(),
                shown);
    }

    private static CascadeNode.Figures sum(List<CascadeNode> nodes) {
        return nodes.stream()
                .map(CascadeNode::tally)
                .reduce(
                        CascadeNode.Figures.of(Tally.NOTHING),
                        (one, other) -> new CascadeNode.Figures(
                                one.done() + other.done(),
                                one.doneLate() + other.doneLate(),
                                one.inTime() + other.inTime(),
                                one.overdue() + other.overdue(),
                                one.withoutDeadline() + other.withoutDeadline(),
                                one.total() + other.total()));
    }

    private CascadeNode plan(SeenPlan seen, Room room) {
        var level = tree.of(seen);
        var head = heads.head(seen);
        var seenOfIt = level.branches().stream()
                .filter(branch -> branch.item().rows() > 0)
                .toList();
        var items = seenOfIt.stream()
                .filter(branch -> room.take())
                .map(branch -> item(seen, branch, room))
                .toList();
        return new CascadeNode(
                "plan",
                seen.id(),
                head.number() == null ? head.unit() : head.number(),
                seen.plan().title() + " (" + head.unit() + ")",
                "/ke-hoach/" + seen.id(),
                null,
                CascadeNode.Figures.of(level.all()),
                level.plans(),
                seenOfIt.size() - items.size(),
                items);
    }

    private CascadeNode item(SeenPlan seen, PlanTree.Branch branch, Room room) {
        var units = branch.units().stream()
                .filter(leaf -> room.take())
                .map(leaf -> unit(seen, leaf, room))
                .toList();
        return new CascadeNode(
                "item",
                branch.item().id(),
                branch.item().ordinal(),
                branch.item().content(),
                "/ke-hoach/" + seen.id() + "#nhiem-vu-" + branch.item().id(),
                null,
                CascadeNode.Figures.of(branch.all()),
                branch.plans(),
                branch.item().rows() - units.size(),
                units);
    }

    private CascadeNode unit(SeenPlan seen, PlanTree.Leaf leaf, Room room) {
        var status = leaf.row().status();
        var below = leaf.plans().stream()
                .filter(answer -> answer.opens() && room.takePlan())
                .flatMap(answer -> plans.find(answer.plan().id(), seen.officer()).stream())
                .map(plan -> plan(plan, room))
                .toList();
        var all = leaf.plans().stream()
                .map(PlanTree.Below::plan)
                .map(SubPlan::all)
                .reduce(alone(status), Tally::plus);
        return new CascadeNode(
                "unit",
                leaf.row().id(),
                leaf.row().unit(),
                leaf.row().unit(),
                SeenDuty.address(StoryKind.ASSIGNMENT, leaf.row().id()),
                status == null ? null : status.name(),
                CascadeNode.Figures.of(all),
                leaf.plans().stream()
                        .mapToLong(answer -> answer.plan().plans() + 1)
                        .sum(),
                leaf.plans().size() - below.size(),
                below);
    }

    private static Tally alone(@org.jspecify.annotations.Nullable Status status) {
        return status == null
                ? Tally.NOTHING
                : new Tally(
                        status == Status.DONE_ON_TIME ? 1 : 0,
                        status == Status.DONE_LATE ? 1 : 0,
                        status == Status.OPEN_IN_TIME ? 1 : 0,
                        status == Status.OPEN_OVERDUE ? 1 : 0,
                        status == Status.OPEN_WITHOUT_DEADLINE ? 1 : 0);
    }
}
