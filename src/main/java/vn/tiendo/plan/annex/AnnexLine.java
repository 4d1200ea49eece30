package vn.tiendo.plan.annex;

import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.domain.annex.AnnexRow;
import vn.tiendo.plan.domain.annex.JudgedRow;
import vn.tiendo.plan.domain.annex.RowAnswer;
import vn.tiendo.sheet.domain.RowMark;

/**
 * One row of an import: as it is written, what the officer said about it, how it is understood.
 *
 * @param mark   nothing until its turn to be read has come
 * @param judged nothing until then
 */
public record AnnexLine(
        AnnexRow row,
        RowAnswer answer,
        @Nullable RowMark mark,
        @Nullable JudgedRow judged) {

    /** The same, understood in that way; what was left out or taken in stays so. */
    AnnexLine judged(JudgedRow understood) {
        var now = answer.leftOut() ? RowMark.LEFT_OUT : understood.mark();
        return new AnnexLine(row, answer, mark == RowMark.TAKEN ? mark : now, understood);
    }
}
