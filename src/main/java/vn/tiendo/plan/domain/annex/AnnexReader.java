package vn.tiendo.plan.domain.annex;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.Refusal;
import vn.tiendo.plan.domain.annex.AnnexRow.Doubt;
import vn.tiendo.sheet.domain.SheetTable;
import vn.tiendo.sheet.domain.TableHead;

/** Finds the tasks in the tables of a file: its heads and headings are told apart from what is to be done. */
public final class AnnexReader {

    private static final Set<AnnexColumn> WANTED = EnumSet.of(
            AnnexColumn.ORDINAL, AnnexColumn.LEAD, AnnexColumn.COORDINATING, AnnexColumn.DEADLINE, AnnexColumn.PRODUCT);

    private static final Pattern NUMBERED_HEADING = Pattern.compile("[IVXLC]+|[A-Z]|[0-9]+([.][0-9]+)*");
    private static final int LONGEST_ORDINAL = 20;

    private static final Set<AnnexColumn> ENOUGH_WITH_CONTENT = EnumSet.of(
            AnnexColumn.ORDINAL,
            AnnexColumn.LEAD,
            AnnexColumn.UNITS,
            AnnexColumn.COORDINATING,
            AnnexColumn.DEADLINE,
            AnnexColumn.PRODUCT);

    private static final TableHead.Words<AnnexColumn> WORDS = new TableHead.Words<>(
            AnnexColumn::headedBy,
            columns ->
                    columns.contains(AnnexColumn.CONTENT) && columns.stream().anyMatch(ENOUGH_WITH_CONTENT::contains));

    private AnnexReader() {}

    /** @throws Refusal if no table has a column for the content, or none has a task */
    public static AnnexReading read(List<SheetTable> tables) {
        var rows = new ArrayList<AnnexRow>();
        Set<AnnexColumn> known = EnumSet.noneOf(AnnexColumn.class);
        TableHead<AnnexColumn> last = null;
        for (var table : tables) {
            var head = TableHead.of(table, WORDS).orElse(null);
            if (head == null && last != null && sameWidth(table, last)) {
                // A table of a text that goes on after a break of the page has no head of its own.
                head = last.goingOn();
            }
            if (head != null) {
                last = head;
                known.addAll(head.columns().keySet());
                rows.addAll(new AnnexTable(table, head, rows.size()).rows());
            }
        }
        if (last == null) {
            throw new Refusal(unrecognised(tables));
        }
        if (rows.isEmpty()) {
            throw new Refusal("Bảng trong tệp chỉ có dòng tiêu đề, chưa có nhiệm vụ nào; hãy bổ sung rồi gửi lại.");
        }
        return new AnnexReading(twinsTold(numberedApart(rows)), missing(known));
    }

    private static boolean sameWidth(SheetTable table, TableHead<AnnexColumn> head) {
        int right = head.columns().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return table.rows().stream().anyMatch(row -> row.cells().size() == right + 1);
    }

    private static String unrecognised(List<SheetTable> tables) {
        var shown = tables.stream()
                .map(table -> TableHead.nearest(table, WORDS))
                .filter(head -> !head.isEmpty())
                .findFirst()
                .orElse("");
        return shown.isEmpty()
                ? "Tệp không có bảng nào; phụ lục phải là bảng có dòng tiêu đề, xem tệp mẫu."
                : "Không tìm thấy cột «Nội dung nhiệm vụ» cùng cột đơn vị hoặc thời hạn; dòng đọc được gần nhất là "
                        + cut(shown) + "; hãy đặt tên cột như tệp mẫu rồi gửi lại.";
    }

    private static String cut(String text) {
        return "«" + (text.length() > 200 ? text.substring(0, 199) + "…" : text) + "»";
    }

    private static Set<AnnexColumn> missing(Set<AnnexColumn> known) {
        var missing = EnumSet.copyOf(WANTED);
        missing.removeAll(known);
        if (known.contains(AnnexColumn.UNITS)) {
            missing.remove(AnnexColumn.LEAD);
            missing.remove(AnnexColumn.COORDINATING);
        }
        return missing;
    }

    /** Where numbers return under each heading, the heading's number is put before them. */
    private static List<AnnexRow> numberedApart(List<AnnexRow> rows) {
        var seen = new HashSet<String>();
        boolean unique = rows.stream()
                .map(row -> AnnexRow.ordinalKey(row.ordinal()))
                .filter(key -> !key.isEmpty())
                .allMatch(seen::add);
        return unique ? rows : rows.stream().map(AnnexReader::underItsHeading).collect(Collectors.toList());
    }

    private static AnnexRow underItsHeading(AnnexRow row) {
        var heading = row.section() == null ? "" : row.section().split("[.)\\s]", 2)[0];
        var full = heading + "." + row.ordinal();
        if (row.ordinal().isEmpty()
                || !NUMBERED_HEADING.matcher(heading).matches()
                || full.length() > LONGEST_ORDINAL
                || row.ordinal().startsWith(heading + ".")) {
            return row;
        }
        return new AnnexRow(
                row.position(),
                row.place(),
                row.section(),
                full,
                row.content(),
                row.lead(),
                row.coordinating(),
                row.deadline(),
                row.deadlineDay(),
                row.product(),
                row.doubt());
    }

    private static List<AnnexRow> twinsTold(List<AnnexRow> rows) {
        var first = new HashMap<String, AnnexRow>();
        return rows.stream()
                .map(row -> first.putIfAbsent(row.identity(), row) == null ? row : row.doubted(Doubt.TWIN))
                .toList();
    }
}
