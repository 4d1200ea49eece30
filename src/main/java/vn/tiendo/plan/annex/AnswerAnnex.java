package vn.tiendo.plan.annex;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.organization.NamesOfUnits;
import vn.tiendo.organization.domain.NameReading.Found;
import vn.tiendo.plan.domain.annex.AnnexAnswers;
import vn.tiendo.plan.domain.annex.RowAnswer;
import vn.tiendo.sheet.domain.RowMark;

/** Sửa trên trang: which unit a name means, until when, whether a row is a task. The file stays as it is. */
@Service
public class AnswerAnnex {

    private static final int AT_ONCE = 300;

    private final AnnexDoor door;
    private final AnnexImports imports;
    private final AnnexRows rows;
    private final UnderstandAnnex understand;
    private final NamesOfUnits names;
    private final PlanDesk desk;
    private final Clock clock;

    AnswerAnnex(
            AnnexDoor door,
            AnnexImports imports,
            AnnexRows rows,
            UnderstandAnnex understand,
            NamesOfUnits names,
            PlanDesk desk,
            Clock clock) {
        this.door = door;
        this.imports = imports;
        this.rows = rows;
        this.understand = understand;
        this.names = names;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * From now on the name means that unit, in every row of the annex.
     *
     * @param unit its code or name; empty if no unit is meant
     */
    @Transactional
    public void name(long plan, String written, String unit, String actor) {
        var seat = door.open(plan, actor);
        var annex = opened(plan, actor);
        var code = unit.isBlank() ? AnnexAnswers.NOBODY : code(unit, seat.plan().draftingUnit());
        imports.answer(annex.id(), AnnexAnswers.key(written), code);
        understand.readAgain(plan);
    }

    private String code(String unit, String home) {
        if (names.on(VietnamTime.today(clock), home).readExactly(unit) instanceof Found found) {
            return found.code();
        }
        throw new Refusal("Không có đơn vị " + Refusal.quoted(unit) + " trong danh sách hiện hành; hãy chọn lại.");
    }

    /** What was said about names is forgotten, and all rows are read anew. */
    @Transactional
    public void forgetNames(long plan, String actor) {
        var annex = opened(plan, actor);
        imports.forgetAnswers(annex.id());
        if (rows.unreadAgain(annex.id()) > AT_ONCE) {
            desk.readRows(annex.id());
        } else {
            understand.readSome(annex.id(), AT_ONCE + 1);
        }
    }

    /** The deadline of a row is of that kind, on that day; or its words are meant as they are understood. */
    @Transactional
    public void deadline(long plan, int position, DeadlineChoice kind, @Nullable LocalDate day, String actor) {
        if (kind.dated() && day == null) {
            throw new Refusal("Hãy chọn ngày của thời hạn.");
        }
        row(
                plan,
                position,
                actor,
                answer -> kind == DeadlineChoice.PHRASE
                        ? answer.deadline(null, null, true)
                        : answer.deadline(kind, kind.dated() ? day : null, false));
    }

    /** The row is not to be taken in, or is after all. */
    @Transactional
    public void leaveOut(long plan, int position, boolean wanted, String actor) {
        row(plan, position, actor, answer -> answer.leaveOut(wanted));
    }

    /** The row is a task. */
    @Transactional
    public void isTask(long plan, int position, String actor) {
        row(plan, position, actor, RowAnswer::task);
    }

    /** All rows that are only to be confirmed as tasks are tasks. */
    @Transactional
    public void allAreTasks(long plan, String actor) {
        var annex = opened(plan, actor);
        understand.read(
                annex,
                rows.open(annex.id()).stream()
                        .map(line -> answered(line, RowAnswer::task))
                        .toList());
    }

    private void row(long plan, int position, String actor, UnaryOperator<RowAnswer> said) {
        var annex = opened(plan, actor);
        var line = rows.find(annex.id(), position)
                .filter(found -> found.mark() != null && found.mark() != RowMark.TAKEN)
                .orElseThrow(AnswerAnnex::gone);
        understand.read(annex, List.of(answered(line, said)));
    }

    private static AnnexLine answered(AnnexLine line, UnaryOperator<RowAnswer> said) {
        return new AnnexLine(line.row(), said.apply(line.answer()), line.mark(), line.judged());
    }

    private AnnexImport opened(long plan, String actor) {
        door.open(plan, actor);
        return imports.hold(plan).orElseThrow(AnswerAnnex::gone);
    }

    static Refusal gone() {
        return new Refusal("Phụ lục này đã được đưa vào kế hoạch, thay bằng tệp khác hoặc bỏ đi; hãy tải lại trang.");
    }
}
