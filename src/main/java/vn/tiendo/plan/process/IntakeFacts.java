package vn.tiendo.plan.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.process.DueDate;
import vn.tiendo.document.Documents;
import vn.tiendo.engine.Card;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.process.UnitOptions;
import vn.tiendo.plan.Directives;

/** What the intake carries of a directive once it is registered, however that was done. */
@Component
class IntakeFacts {

    private final Directives directives;
    private final Documents documents;
    private final UnitOptions units;

    IntakeFacts(Directives directives, Documents documents, UnitOptions units) {
        this.directives = directives;
        this.documents = documents;
        this.units = units;
    }

    Map<String, Object> of(long directive) {
        var registered = directives.require(directive);
        var document = documents.require(registered.document());
        var number = document.number();
        var facts = new HashMap<>(Card.of(
                String.valueOf(units.name(registered.unit())),
                number == null ? document.abstractText() : number.written()));
        facts.put(IntakeProcess.DIRECTIVE, directive);
        facts.put(IntakeProcess.ENTRY_DUE_DATE, DueDate.of(registered.entryDueAt()));
        facts.put(IntakeProcess.RECEIVING_UNIT, Unit.keyOf(registered.unit()));
        return facts;
    }
}
