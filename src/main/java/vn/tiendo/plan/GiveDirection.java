package vn.tiendo.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.document.RegisterDocument;
import vn.tiendo.document.domain.NewDocument;
import vn.tiendo.document.domain.OfficialDocument;

/** Vào sổ and cho ý kiến chỉ đạo: a directive enters the register, the leader says what becomes of it. */
@Service
public class GiveDirection {

    /** What the leader may say. */
    public enum Choice {
        ADVISE_PLAN,
        ASSIGN_AT_ONCE,
        FILE,
        RETURN
    }

    private final RegisterDocument registerDocument;
    private final Directives directives;
    private final AuditTrail audit;

    GiveDirection(RegisterDocument registerDocument, Directives directives, AuditTrail audit) {
        this.registerDocument = registerDocument;
        this.directives = directives;
        this.audit = audit;
    }

    /**
     * The clerk enters the directive, or enters it again after the leader returned it.
     *
     * @param directive the directive as entered before, or null
     * @return its id
     */
    @Transactional
    public long register(@Nullable Long directive, NewDocument document, String registeringUnit, String actor) {
        OfficialDocument registered = registerDocument.register(document, actor);
        long id;
        if (directive == null) {
            id = directives.add(registered.id(), document.owner(), registeringUnit);
        } else {
            id = directive;
            directives.corrected(id, registered.id(), document.owner());
        }
        audit.record(actor, PlanHistory.ofDirective(id), "Vào sổ", null);
        return id;
    }

    @Transactional
    public void direct(long directive, Choice choice, @Nullable String instruction, String actor) {
        if (choice == Choice.RETURN) {
            audit.record(actor, PlanHistory.ofDirective(directive), PlanHistory.RETURNED, instruction);
            return;
        }
        directives.directed(directive, choice.name(), instruction, actor);
        audit.record(actor, PlanHistory.ofDirective(directive), "Cho ý kiến chỉ đạo", instruction);
    }
}
