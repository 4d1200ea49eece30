package vn.tiendo.sheet.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.sheet.domain.RowMark;

/** A list as somebody looks through it. */
@Service
public class ListView {

    /** So many rows are on a page. */
    public static final int ROWS = 50;

    private final ListImports imports;
    private final ListRows rows;

    ListView(ListImports imports, ListRows rows) {
        this.imports = imports;
        this.rows = rows;
    }

    /**
     * How many rows stand how.
     *
     * @param missing titles of the wanted columns that the file does not have
     */
    public record Progress(ListImport list, int total, Map<RowMark, Integer> counts, List<String> missing) {

        /** The rows with that mark. */
        public int of(RowMark mark) {
            return counts.getOrDefault(mark, 0);
        }

        public int ready() {
            return of(RowMark.READY);
        }

        public int toConfirm() {
            return of(RowMark.CONFIRM);
        }

        public int taken() {
            return of(RowMark.TAKEN);
        }
    }

    /** Some rows, on the page of that number. */
    public record Slice(List<ListLine> rows, int number, boolean more) {}

    /** The list of that kind that this person is looking through, if there is one. */
    public Optional<Progress> progress(ListKind<?> kind, String login) {
        kind.require(login);
        return imports.of(kind.address(), login).map(list -> {
            var counts = rows.counts(list.id());
            int total = counts.values().stream().mapToInt(Integer::intValue).sum();
            return new Progress(list, total, counts, missing(kind.format(), list));
        });
    }

    private static <C extends Enum<C> & ListColumn> List<String> missing(ListFormat<C> format, ListImport list) {
        return format.wanted().stream()
                .filter(list::lacks)
                .map(ListColumn::title)
                .sorted()
                .collect(Collectors.toList());
    }

    /** The page of that number, of all rows or of those with one mark. */
    public Slice page(ListImport list, @Nullable RowMark mark, int number) {
        var some = rows.some(list.id(), mark, (number - 1) * ROWS, ROWS + 1);
        return new Slice(some.stream().limit(ROWS).toList(), number, some.size() > ROWS);
    }

    /** All rows, in the order of the file. */
    public List<ListLine> all(ListImport list) {
        return rows.all(list.id(), null);
    }
}
