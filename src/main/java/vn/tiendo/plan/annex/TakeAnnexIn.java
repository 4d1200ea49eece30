package vn.tiendo.plan.annex;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.plan.AssignAnnexed;
import vn.tiendo.plan.AssignAnnexed.Given;
import vn.tiendo.plan.DraftPlan;
import vn.tiendo.plan.PlanHistory;
import vn.tiendo.plan.domain.annex.AnnexedItems;
import vn.tiendo.plan.domain.annex.AnnexedItems.Taken;
import vn.tiendo.plan.domain.annex.JudgedRow.Change;
import vn.tiendo.plan.domain.annex.KnownItem;
import vn.tiendo.plan.domain.annex.KnownItems;
import vn.tiendo.sheet.domain.RowMark;

/** Đưa vào kế hoạch: the rows that are ready become tasks of the plan, all of them or none. Nothing becomes two tasks. */
@Service
public class TakeAnnexIn {

    private final AnnexDoor door;
    private final AnnexImports imports;
    private final AnnexRows rows;
    private final AnnexJudges judges;
    private final DraftPlan draftPlan;
    private final AssignAnnexed assignAnnexed;
    private final PlanDesk desk;
    private final AuditTrail audit;

    TakeAnnexIn(
            AnnexDoor door,
            AnnexImports imports,
            AnnexRows rows,
            AnnexJudges judges,
            DraftPlan draftPlan,
            AssignAnnexed assignAnnexed,
            PlanDesk desk,
            AuditTrail audit) {
        this.door = door;
        this.imports = imports;
        this.rows = rows;
        this.judges = judges;
        this.draftPlan = draftPlan;
        this.assignAnnexed = assignAnnexed;
        this.desk = desk;
        this.audit = audit;
    }

    /**
     * What was done.
     *
     * @param left rows that are not in the plan yet
     */
    public record Outcome(int added, int changed, int same, int dropped, int left) {}

    /**
     * @param dropMissing whether tasks of the draft that the annex does not have are dropped
     * @throws Refusal if nothing is ready, or a rule of the plan is broken
     */
    @Transactional
    public Outcome take(long plan, boolean dropMissing, String actor) {
        var seat = door.open(plan, actor);
        var annex = imports.hold(plan).orElseThrow(AnswerAnnex::gone);
        var counts = rows.counts(annex.id());
        if (counts.values().stream().mapToInt(Integer::intValue).sum() < rows.total(annex.id())) {
            throw new Refusal("Phụ lục đang được đọc; hãy đợi đọc xong rồi đưa vào kế hoạch.");
        }
        var ready = rows.all(annex.id(), RowMark.READY);
        if (ready.isEmpty() && !dropMissing) {
            throw new Refusal("Chưa có dòng nào sẵn sàng; hãy xác nhận hoặc sửa các dòng trước.");
        }
        int dropped = seat.issued() ? assigned(annex, ready, actor) : drafted(annex, ready, dropMissing);
        rows.taken(annex.id());
        int left = counts.getOrDefault(RowMark.CONFIRM, 0) + counts.getOrDefault(RowMark.WRONG, 0);
        var outcome = new Outcome(
                count(ready, Change.NEW), count(ready, Change.CHANGED), count(ready, Change.SAME), dropped, left);
        audit.record(actor, PlanHistory.of(plan), "Nhập phụ lục", annex.fileName() + ": " + inWords(outcome));
        if (left == 0) {
            imports.remove(annex.id());
        }
        return outcome;
    }

    private int drafted(AnnexImport annex, List<AnnexLine> ready, boolean dropMissing) {
        var before = draftPlan.drafted(annex.plan());
        var items = new AnnexedItems(before.items());
        Set<Integer> dropped = dropMissing ? items.notIn(rows.written(annex.id())) : Set.of();
        var taken = ready.stream()
                .map(line -> new Taken(
                        line.row(), Objects.requireNonNull(line.judged()).item()))
                .toList();
        draftPlan.takeIn(annex.plan(), before.with(items.with(taken, dropped), annex.id()));
        return dropped.size();
    }

    private int assigned(AnnexImport annex, List<AnnexLine> ready, String actor) {
        var known = new KnownItems(judges.known(door.open(annex.plan(), actor).plan()));
        var given = ready.stream()
                .filter(line -> Objects.requireNonNull(line.judged()).change() != Change.SAME)
                .filter(line -> !Objects.requireNonNull(line.judged()).item().unassigned())
                .map(line -> given(line, known))
                .toList();
        if (given.isEmpty()) {
            throw new Refusal("Các dòng sẵn sàng không giao thêm nhiệm vụ nào; hãy kiểm tra cột đơn vị chủ trì.");
        }
        assignAnnexed.assign(annex.plan(), given, actor);
        desk.assigned(annex.plan(), actor);
        return 0;
    }

    private static Given given(AnnexLine line, KnownItems known) {
        return new Given(
                known.find(line.row()).map(KnownItem::id).orElse(null),
                Objects.requireNonNull(line.judged()).item(),
                line.row().deadline().isBlank() && line.answer().deadlineKind() == null);
    }

    private static int count(List<AnnexLine> lines, Change change) {
        return (int) lines.stream()
                .filter(line -> Objects.requireNonNull(line.judged()).change() == change)
                .count();
    }

    private static String inWords(Outcome outcome) {
        var number = NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi"));
        return number.format(outcome.added()) + " nhiệm vụ mới, " + number.format(outcome.changed()) + " thay đổi, "
                + number.format(outcome.dropped()) + " bỏ";
    }
}
