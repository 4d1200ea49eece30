package vn.tiendo.sheet.list;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.sheet.domain.RowMark;
import vn.tiendo.sheet.list.ListJudge.Judged;
import vn.tiendo.sheet.list.ListLine.Valued;

/** Understands the rows of a list, as everything stands now. */
@Component
class JudgeList {

    private final ListRows rows;

    JudgeList(ListRows rows) {
        this.rows = rows;
    }

    /** Rows of a file that was just read, with what was said about them before. */
    <T> List<Valued<T>> judge(ListKind<T> kind, ListImport list, List<ListLine> lines) {
        var judge = kind.judge(
                list,
                lines.stream()
                        .filter(line -> !line.answer().leftOut() && line.row().refused() == null)
                        .map(line -> new ReadRow(line.row(), line.answer(), list.answers()))
                        .toList());
        var judged = new ArrayList<Valued<T>>(lines.size());
        for (var line : lines) {
            judged.add(line.answer().leftOut() ? leftOut(line) : judged(judge, list, line));
        }
        return judged;
    }

    /** All its rows once more; what is understood otherwise than before is written down. */
    <T> List<Valued<T>> again(ListKind<T> kind, ListImport list) {
        return again(kind, list, rows.all(list.id(), null), List.of());
    }

    /** The same, with new answers in these lines in place of the old. */
    <T> List<Valued<T>> again(ListKind<T> kind, ListImport list, List<ListLine> before, List<ListLine> answered) {
        var lines = new ArrayList<>(before);
        answered.forEach(line ->
                lines.replaceAll(old -> old.row().position() == line.row().position() ? line : old));
        var judged = judge(kind, list, lines);
        var changed = new ArrayList<ListLine>();
        for (int at = 0; at < judged.size(); at++) {
            var line = judged.get(at).line();
            if (!line.equals(before.get(at))) {
                changed.add(line);
            }
        }
        rows.write(list.id(), changed);
        return judged;
    }

    private static <T> Valued<T> leftOut(ListLine line) {
        return new Valued<>(new ListLine(line.row(), line.answer(), RowMark.LEFT_OUT, line.verdict()), null);
    }

    private static <T> Valued<T> judged(ListJudge<T> judge, ListImport list, ListLine line) {
        var refused = line.row().refused();
        Judged<T> judged = refused == null
                ? judge.judge(new ReadRow(line.row(), line.answer(), list.answers()))
                : new Judged<>(Verdict.refused(refused), null);
        if (line.mark() == RowMark.TAKEN) {
            // What it did is what people want to read; it is judged for the sake of the rows behind it.
            return new Valued<>(line, null);
        }
        var mark = judged.verdict().mark();
        return new Valued<>(
                new ListLine(line.row(), line.answer(), mark, judged.verdict()),
                mark == RowMark.READY ? judged.value() : null);
    }
}
