package vn.tiendo.sheet.list;

import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.csv.Cell;
import vn.tiendo.sheet.domain.RowMark;

/** Sửa trên trang: what a cell means, that a doubtful row is right, that a row is not wanted. The file stays as it is. */
@Service
public class AnswerList {

    private static final int LONGEST = 2_000;

    private final ListImports imports;
    private final ListRows rows;
    private final JudgeList judge;

    AnswerList(ListImports imports, ListRows rows, JudgeList judge) {
        this.imports = imports;
        this.rows = rows;
        this.judge = judge;
    }

    /**
     * The cell says this instead. Where the column is one whose texts return, it holds for every row with that text.
     *
     * @throws Refusal if there is no such cell, or the text may not be kept
     */
    @Transactional
    public void correct(ListKind<?> kind, int position, String column, String text, String login) {
        var said = Cell.composed(text);
        if (said.length() > LONGEST) {
            throw new Refusal("Nội dung sửa dài quá 2.000 ký tự; hãy rút gọn.");
        }
        var list = opened(kind, login);
        var format = kind.format();
        ListColumn meant = format.column(column);
        if (meant == null) {
            throw gone();
        }
        var lines = rows.all(list.id(), null);
        var line = find(lines, position);
        var written = line.row().written(meant);
        var corrected = line.answer().correct(meant, written, said);
        kind.refusedAtTheDoor(new ReadRow(line.row(), corrected, list.answers()))
                .ifPresent(sentence -> {
                    throw new Refusal(sentence);
                });
        boolean forAll = written.isEmpty()
                ? meant.everywhereIfMissing()
                        && list.lacks(meant)
                        && line.row().cells().get(meant.name()) == null
                : meant.everywhere();
        if (forAll) {
            imports.answer(list.id(), ReadRow.key(meant, written), said);
            judge.again(kind, imports.of(kind.address(), login).orElseThrow(AnswerList::gone), lines, List.of());
        } else {
            judge.again(kind, list, lines, List.of(answered(line, corrected)));
        }
    }

    /** The doubtful thing is right. */
    @Transactional
    public void confirm(ListKind<?> kind, int position, String question, String login) {
        row(kind, position, login, (line, answer) -> answer.confirm(question));
    }

    /** All that is only to be confirmed is right. */
    @Transactional
    public void confirmAll(ListKind<?> kind, String login) {
        var list = opened(kind, login);
        var lines = rows.all(list.id(), null);
        var confirmed = lines.stream()
                .filter(line -> line.mark() == RowMark.CONFIRM)
                .map(line -> {
                    var answer = line.answer();
                    for (var question : line.verdict().questions()) {
                        answer = question.key().isEmpty() ? answer : answer.confirm(question.key());
                    }
                    return answered(line, answer);
                })
                .toList();
        judge.again(kind, list, lines, confirmed);
    }

    /** The row is not to be taken in, or is after all. */
    @Transactional
    public void leaveOut(ListKind<?> kind, int position, boolean wanted, String login) {
        row(kind, position, login, (line, answer) -> answer.leaveOut(wanted));
    }

    private void row(ListKind<?> kind, int position, String login, BiFunction<ListLine, ListAnswer, ListAnswer> said) {
        var list = opened(kind, login);
        var lines = rows.all(list.id(), null);
        var line = find(lines, position);
        judge.again(kind, list, lines, List.of(answered(line, said.apply(line, line.answer()))));
    }

    private static ListLine find(List<ListLine> lines, int position) {
        return lines.stream()
                .filter(line -> line.row().position() == position && line.mark() != RowMark.TAKEN)
                .findFirst()
                .orElseThrow(AnswerList::gone);
    }

    private static ListLine answered(ListLine line, ListAnswer answer) {
        return new ListLine(line.row(), answer, line.mark(), line.verdict());
    }

    private ListImport opened(ListKind<?> kind, String login) {
        kind.require(login);
        var list = imports.hold(kind.address(), login).orElseThrow(AnswerList::gone);
        if (list.taking()) {
            throw new Refusal("Danh sách đang được đưa vào; hãy đợi xong rồi sửa.");
        }
        return list;
    }

    static Refusal gone() {
        return new Refusal("Danh sách này đã được thay bằng tệp khác hoặc bỏ đi; hãy tải lại trang.");
    }
}
