package vn.tiendo.sheet.list;

import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.domain.RowMark;

/** One row of a list: as it is written, what somebody said about it, how it is understood. */
public record ListLine(ListRow row, ListAnswer answer, RowMark mark, Verdict verdict) {

    ListLine marked(RowMark otherwise, Verdict because) {
        return new ListLine(row, answer, otherwise, because);
    }

    /** A line with what its row becomes, where it can be taken in. */
    record Valued<T>(ListLine line, @Nullable T value) {}
}
