package vn.tiendo.supervision.export;

import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.Status;
import vn.tiendo.supervision.register.RegisterRow;

/** How a duty stands, in words and in the colour that goes with them. */
final class StatusWords {

    private StatusWords() {}

    static String of(RegisterRow row) {
        var words = row.status().title();
        if (row.dueSoon()) {
            words += " (sắp đến hạn)";
        }
        return row.doneAt() == null && row.handedInAt() != null ? words + "; đã nộp, chờ kiểm tra" : words;
    }

    static @Nullable String hue(RegisterRow row) {
        if (row.status() == Status.OPEN_OVERDUE) {
            return ExcelColumn.LATE;
        }
        return row.dueSoon() ? ExcelColumn.SOON : null;
    }
}
