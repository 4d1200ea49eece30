package vn.tiendo.supervision.letter;

import org.springframework.stereotype.Component;
import vn.tiendo.supervision.PlanHeads;
import vn.tiendo.supervision.SeenPlan;

/** How other papers name the document of a plan. */
@Component
class SourceOfPlan {

    private final PlanHeads heads;

    SourceOfPlan(PlanHeads heads) {
        this.heads = heads;
    }

    String of(SeenPlan seen) {
        var head = heads.head(seen);
        return head.number() == null
                ? "Kế hoạch " + NamedDocument.about(seen.plan().title()).substring(3) + " của " + head.unit()
                : NamedDocument.of(head.type(), head.number(), head.issuedOn(), head.unit());
    }
}
