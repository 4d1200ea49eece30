package vn.tiendo.sheet.list;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * A list that is being looked through.
 *
 * @param kind       the address of its kind
 * @param uploadedBy login of who handed it in, who alone sees it
 * @param missing    names of the columns that the file does not have
 * @param answers    what texts mean in every row, by {@link ReadRow#key}
 * @param taking     whether the engine is taking its rows in
 */
public record ListImport(
        long id,
        String kind,
        String uploadedBy,
        String fileName,
        Instant uploadedAt,
        Set<String> missing,
        Map<String, String> answers,
        boolean taking) {

    /** Whether the file has no such column. */
    public boolean lacks(ListColumn column) {
        return missing.contains(column.name());
    }
}
