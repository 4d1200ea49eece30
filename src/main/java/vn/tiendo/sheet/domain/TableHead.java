package vn.tiendo.sheet.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The head of a table: where each column is. It may lie under a title and over two rows ("Đơn vị thực hiện" above "Chủ
 * trì" and "Phối hợp").
 *
 * @param columns which column of the table says what, from 0
 * @param rows    how many rows of the table lie above the first one of its content
 * @param words   by which words columns are known
 * @param <C>     what a column can say
 */
public record TableHead<C>(Map<C, Integer> columns, int rows, Words<C> words) {

    /** Titles above the head take fewer rows. */
    private static final int LOOKED_AT = 40;

    /**
     * By what a head is known.
     *
     * @param headedBy what the words of a head say; nothing where it is no head of a column
     * @param enough   whether these columns make a table of that kind
     */
    public record Words<C>(Function<String, Optional<C>> headedBy, Predicate<Set<C>> enough) {}

    /** The head of that table; nothing where it has not enough columns of that kind. */
    public static <C> Optional<TableHead<C>> of(SheetTable table, Words<C> words) {
        TableHead<C> best = null;
        for (int row = 0; row < Math.min(LOOKED_AT, table.rows().size()); row++) {
            for (int deep = 1; deep <= 2 && row + deep <= table.rows().size(); deep++) {
                var rows = table.rows().subList(row, row + deep);
                if (deep == 2 && !allHeads(rows, words)) {
                    continue;
                }
                var head = over(rows, row + deep, words);
                boolean more = best == null || head.columns.size() > best.columns.size();
                if (words.enough().test(head.columns.keySet()) && more) {
                    best = head;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The lower of two rows belongs to the head only if each of its words does. */
    private static <C> boolean allHeads(List<SheetRow> rows, Words<C> words) {
        var lower = rows.get(1).cells();
        return IntStream.range(0, lower.size())
                .filter(at -> !lower.get(at).isBlank() && !lower.get(at).fromAbove())
                .allMatch(at -> headedBy(rows, at, words).isPresent());
    }

    /** The row that looks most like a head, as an officer is shown it where none was found. */
    public static <C> String nearest(SheetTable table, Words<C> words) {
        return table.rows().stream()
                .limit(LOOKED_AT)
                .max(Comparator.comparingInt(
                        row -> over(List.of(row), 1, words).columns.size() * 100 + (int) row.filled()))
                .map(row -> row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .map(cell -> cell.text().replace('\n', ' '))
                        .collect(Collectors.joining(" | ")))
                .orElse("");
    }

    private static <C> TableHead<C> over(List<SheetRow> rows, int above, Words<C> words) {
        var columns = new LinkedHashMap<C, Integer>();
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int at = 0; at < width; at++) {
            int column = at;
            var lowest = rows.get(rows.size() - 1).cell(at);
            var own = lowest.isBlank() || lowest.fromAbove() ? Optional.<C>empty() : headedBy(rows, at, words);
            own.or(() -> words.headedBy().apply(rows.get(0).cell(column).text()))
                    .ifPresent(found -> columns.putIfAbsent(found, column));
        }
        return new TableHead<>(columns, above, words);
    }

    /** The lower words, and where these say nothing by themselves ("Chủ trì"), together with those above. */
    private static <C> Optional<C> headedBy(List<SheetRow> rows, int at, Words<C> words) {
        var lowest = rows.get(rows.size() - 1).cell(at).text();
        if (rows.size() == 1) {
            return words.headedBy().apply(lowest);
        }
        return words.headedBy()
                .apply(lowest)
                .or(() -> words.headedBy().apply(rows.get(0).cell(at).text() + " " + lowest));
    }

    /** The same columns, in a table that goes on without a head of its own. */
    public TableHead<C> goingOn() {
        return new TableHead<>(columns, 0, words);
    }

    /** The cell of that column; an empty one where the table does not have it. */
    public SheetCell cell(SheetRow row, C column) {
        var at = columns.get(column);
        return at == null ? SheetCell.EMPTY : row.cell(at);
    }

    /** Whether that row says the columns once more, as at the top of a new page. */
    public boolean repeatedBy(SheetRow row) {
        long same = columns.entrySet().stream()
                .filter(column -> words.headedBy()
                        .apply(row.cell(column.getValue()).text())
                        .filter(column.getKey()::equals)
                        .isPresent())
                .count();
        return same >= 2 && same * 2 > columns.size();
    }
}
