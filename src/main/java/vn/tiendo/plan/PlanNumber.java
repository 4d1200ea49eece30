package vn.tiendo.plan;

import org.springframework.stereotype.Component;
import vn.tiendo.document.Documents;

/** What an issued plan is called for short: its number, or its abstract where the document has none. */
@Component
public class PlanNumber {

    private final Plans plans;
    private final Documents documents;

    PlanNumber(Plans plans, Documents documents) {
        this.plans = plans;
        this.documents = documents;
    }

    public String of(long plan) {
        var issued = plans.require(plan);
        if (issued.document() == null) {
            return issued.title();
        }
        var number = documents.require(issued.document()).number();
        return number == null ? issued.title() : number.written();
    }
}
