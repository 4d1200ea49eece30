package vn.tiendo.plan.annex;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the rows of an annex: who is meant, until when, what it does to the plan, and what must be asked. */
@Service
public class UnderstandAnnex {

    private final AnnexImports imports;
    private final AnnexRows rows;
    private final AnnexJudges judges;

    UnderstandAnnex(AnnexImports imports, AnnexRows rows, AnnexJudges judges) {
        this.imports = imports;
        this.rows = rows;
        this.judges = judges;
    }

    /**
     * Reads some rows that nobody has read yet.
     *
     * @return whether there may be more; never if the import is gone
     */
    @Transactional
    public boolean readSome(long annex, int limit) {
        var known = imports.find(annex);
        if (known.isEmpty()) {
            return false;
        }
        var unread = rows.unread(annex, limit);
        read(known.get(), unread);
        return unread.size() == limit;
    }

    /** Reads those once more that still ask for something, with what the officer has said meanwhile. */
    @Transactional
    public void readAgain(long plan) {
        imports.ofPlan(plan).ifPresent(annex -> read(annex, rows.open(annex.id())));
    }

    void read(AnnexImport annex, List<AnnexLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var judge = judges.of(annex);
        rows.write(
                annex.id(),
                lines.stream()
                        .map(line -> line.judged(judge.judge(line.row(), line.answer())))
                        .toList());
    }
}
