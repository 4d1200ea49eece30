package vn.tiendo.plan.annex;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.plan.PlanHistory;

/** Bỏ tệp phụ lục: what was read of it is forgotten; the plan stays as it is. */
@Service
public class ThrowAnnexAway {

    private final AnnexDoor door;
    private final AnnexImports imports;
    private final AuditTrail audit;

    ThrowAnnexAway(AnnexDoor door, AnnexImports imports, AuditTrail audit) {
        this.door = door;
        this.imports = imports;
        this.audit = audit;
    }

    /** Nothing happens where there is none any more. */
    @Transactional
    public void away(long plan, String actor) {
        door.open(plan, actor);
        imports.hold(plan).ifPresent(annex -> {
            imports.remove(annex.id());
            audit.record(actor, PlanHistory.of(plan), "Bỏ tệp phụ lục", annex.fileName());
        });
    }
}
