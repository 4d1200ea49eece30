package vn.tiendo.plan.domain.annex;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.sheet.domain.SheetRow;
import vn.tiendo.sheet.domain.SheetTable;

/**
 * The head of an annex's table: where each column is. It may lie under a title and over two rows ("Đơn vị thực hiện" above
 * "Chủ trì" and "Phối hợp").
 *
 * @param columns which column of the table says what, from 0
 * @param rows    how many rows of the table lie above the first task
 */
record AnnexHead(Map<AnnexColumn, Integer> columns, int rows) {

    /** Titles above the head take fewer rows. */
    private static final int LOOKED_AT = 40;

    private static final Set<AnnexColumn> ENOUGH_WITH_CONTENT = EnumSet.of(
            AnnexColumn.ORDINAL,
            AnnexColumn.LEAD,
            AnnexColumn.UNITS,
            AnnexColumn.COORDINATING,
            AnnexColumn.DEADLINE,
            AnnexColumn.PRODUCT);

    /** The head of that table; nothing where none has a column for the content and another one. */
    static Optional<AnnexHead> of(SheetTable table) {
        AnnexHead best = null;
        for (int row = 0; row < Math.min(LOOKED_AT, table.rows().size()); row++) {
            for (int deep = 1; deep <= 2 && row + deep <= table.rows().size(); deep++) {
                var rows = table.rows().subList(row, row + deep);
                if (deep == 2 && !allHeads(rows)) {
                    continue;
                }
                var head = over(rows, row + deep);
                boolean more = best == null || head.columns.size() > best.columns.size();
                if (head.stands() && more) {
                    best = head;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The lower of two rows belongs to the head only if each of its words does. */
    private static boolean allHeads(List<SheetRow> rows) {
        var lower = rows.get(1).cells();
        return java.util.stream.IntStream.range(0, lower.size())
                .filter(at -> !lower.get(at).isBlank() && !lower.get(at).fromAbove())
                .allMatch(at -> headedBy(rows, at).isPresent());
    }

    /** The row that looks most like a head, as an officer is shown it where none was found. */
    static String nearest(SheetTable table) {
        return table.rows().stream()
                .limit(LOOKED_AT)
                .max(java.util.Comparator.comparingInt(
                        row -> over(List.of(row), 1).columns.size() * 100 + (int) row.filled()))
                .map(row -> row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .map(cell -> cell.text().replace('\n', ' '))
                        .collect(Collectors.joining(" | ")))
                .orElse("");
    }

    private static AnnexHead over(List<SheetRow> rows, int above) {
        var columns = new EnumMap<AnnexColumn, Integer>(AnnexColumn.class);
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int at = 0; at < width; at++) {
            int column = at;
            var lowest = rows.get(rows.size() - 1).cell(at);
            var own = lowest.isBlank() || lowest.fromAbove() ? Optional.<AnnexColumn>empty() : headedBy(rows, at);
            own.or(() -> AnnexColumn.headedBy(rows.get(0).cell(column).text()))
                    .ifPresent(found -> columns.putIfAbsent(found, column));
        }
        return new AnnexHead(columns, above);
    }

    /** The lower words, and where these say nothing by themselves ("Chủ trì"), together with those above. */
    private static Optional<AnnexColumn> headedBy(List<SheetRow> rows, int at) {
        var lowest = rows.get(rows.size() - 1).cell(at).text();
        if (rows.size() == 1) {
            return AnnexColumn.headedBy(lowest);
        }
        return AnnexColumn.headedBy(lowest)
                .or(() -> AnnexColumn.headedBy(rows.get(0).cell(at).text() + " " + lowest));
    }

    private boolean stands() {
        return columns.containsKey(AnnexColumn.CONTENT)
                && columns.keySet().stream().anyMatch(ENOUGH_WITH_CONTENT::contains);
    }

    /** Whether that row says the columns once more, as at the top of a new page. */
    boolean repeatedBy(SheetRow row) {
        long same = columns.entrySet().stream()
                .filter(column -> AnnexColumn.headedBy(
                                row.cell(column.getValue()).text())
                        .filter(column.getKey()::equals)
                        .isPresent())
                .count();
        return same >= 2 && same * 2 > columns.size();
    }
}
