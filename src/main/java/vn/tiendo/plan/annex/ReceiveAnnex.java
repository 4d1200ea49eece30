package vn.tiendo.plan.annex;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.plan.PlanHistory;
import vn.tiendo.plan.domain.annex.AnnexReader;
import vn.tiendo.plan.domain.annex.AnnexReading;
import vn.tiendo.plan.domain.annex.RowAnswer;
import vn.tiendo.sheet.ReceivedFile;
import vn.tiendo.sheet.SheetFiles;

/**
 * Nhập phụ lục: a file is read and its rows are kept to be looked through. Nothing of the plan changes. A corrected file
 * takes the place of the one before; what the officer has said about names and rows goes on to hold.
 */
@Service
public class ReceiveAnnex {

    /** So many rows are understood while one waits; more of them are the engine's work. */
    private static final int AT_ONCE = 300;

    private final SheetFiles files;
    private final AnnexDoor door;
    private final AnnexImports imports;
    private final AnnexRows rows;
    private final UnderstandAnnex understand;
    private final PlanDesk desk;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    ReceiveAnnex(
            SheetFiles files,
            AnnexDoor door,
            AnnexImports imports,
            AnnexRows rows,
            UnderstandAnnex understand,
            PlanDesk desk,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.files = files;
        this.door = door;
        this.imports = imports;
        this.rows = rows;
        this.understand = understand;
        this.desk = desk;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** @throws Refusal if the file is none that can be read, or has no tasks */
    public void receive(long plan, Path file, String name, String actor) {
        door.open(plan, actor);
        // No connection is held while a file is read.
        var reading = AnnexReader.read(files.read(file));
        transaction.executeWithoutResult(status -> keep(plan, reading, ReceivedFile.shownName(name, "phụ lục"), actor));
    }

    private void keep(long plan, AnnexReading reading, String name, String actor) {
        door.open(plan, actor);
        var before = imports.hold(plan);
        Map<String, String> answers = before.map(AnnexImport::answers).orElse(Map.of());
        Map<String, RowAnswer> ofRows =
                before.map(annex -> rows.answers(annex.id())).orElse(Map.of());
        before.ifPresent(annex -> imports.remove(annex.id()));
        long id = imports.add(plan, name, actor, reading.missing(), answers);
        rows.add(id, reading.rows(), ofRows);
        audit.record(
                actor,
                PlanHistory.of(plan),
                "Đọc tệp phụ lục",
                name + ": " + reading.rows().size() + " dòng");
        if (reading.rows().size() <= AT_ONCE) {
            understand.readSome(id, AT_ONCE + 1);
        } else {
            desk.readRows(id);
        }
    }
}
