package vn.tiendo.sheet.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.Refusal;
import vn.tiendo.sheet.domain.SheetTable;
import vn.tiendo.sheet.domain.TableHead;

/** Finds the rows of a list in the tables of a file. */
final class ListReader {

    private static final int LONGEST_HEAD = 200;

    private ListReader() {}

    /**
     * What was found.
     *
     * @param missing names of the columns that no table has
     */
    record Reading(List<ListRow> rows, Set<String> missing) {}

    /** @throws Refusal if no table has the columns of such a list, or none has a row */
    static <C extends Enum<C> & ListColumn> Reading read(List<SheetTable> tables, ListFormat<C> format) {
        var rows = new ArrayList<ListRow>();
        Set<C> known = new HashSet<>();
        TableHead<C> last = null;
        for (var table : tables) {
            var head = TableHead.of(table, format.words()).orElse(last == null ? null : last.goingOn());
            if (head != null) {
                last = head;
                known.addAll(head.columns().keySet());
                rows.addAll(new TableOfList<>(table, head, format, rows.size()).rows());
            }
        }
        if (last == null) {
            throw new Refusal(unrecognised(tables, format));
        }
        if (rows.isEmpty()) {
            throw new Refusal(
                    "Bảng trong tệp chỉ có dòng tiêu đề, chưa có dòng nội dung nào; hãy bổ sung rồi gửi lại.");
        }
        return new Reading(
                rows,
                format.columns().stream()
                        .filter(column -> !known.contains(column))
                        .map(ListColumn::name)
                        .collect(Collectors.toSet()));
    }

    private static <C extends Enum<C> & ListColumn> String unrecognised(List<SheetTable> tables, ListFormat<C> format) {
        var nearest = tables.stream()
                .map(table -> TableHead.nearest(table, format.words()))
                .filter(head -> !head.isEmpty())
                .findFirst()
                .orElse("");
        if (nearest.isEmpty()) {
            return "Tệp không có bảng nào; danh sách phải là bảng có dòng tiêu đề, xem tệp mẫu.";
        }
        var shown = nearest.length() > LONGEST_HEAD ? nearest.substring(0, LONGEST_HEAD - 1) + "…" : nearest;
        return "Không tìm thấy cột «" + format.key().title() + "» cùng các cột đi kèm; dòng đọc được gần nhất là «"
                + shown + "»; hãy đặt tên cột như tệp mẫu rồi gửi lại.";
    }
}
