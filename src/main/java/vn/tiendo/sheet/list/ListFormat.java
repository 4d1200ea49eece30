package vn.tiendo.sheet.list;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.sheet.domain.TableHead;

/**
 * How lists of a kind are written.
 *
 * @param columns   all columns, in the order of the template
 * @param ordinal   the column of the number
 * @param key       the column without which a row says nothing
 * @param behindKey the column that continues the key and may lie beside it without a head of its own, or null
 * @param heading   the column for which the heading above a row stands where its own cell is empty, or null
 * @param wanted    columns whose absence is told
 * @param offered   columns of the template and of the workbook with the faults
 */
public record ListFormat<C extends Enum<C> & ListColumn>(
        TableHead.Words<C> words,
        List<C> columns,
        C ordinal,
        C key,
        @Nullable C behindKey,
        @Nullable C heading,
        Set<C> wanted,
        List<Offered<C>> offered) {

    /**
     * A column of the template.
     *
     * @param examples what stands in its first rows
     */
    public record Offered<C>(C column, double width, List<String> examples) {}

    /** The column of that name, if it can be corrected. */
    @Nullable
    C column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
