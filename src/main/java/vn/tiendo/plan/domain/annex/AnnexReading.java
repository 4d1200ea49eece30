package vn.tiendo.plan.domain.annex;

import java.util.List;
import java.util.Set;

/**
 * What was read of a file.
 *
 * @param missing columns that the file does not have
 */
public record AnnexReading(List<AnnexRow> rows, Set<AnnexColumn> missing) {

    public AnnexReading {
        rows = List.copyOf(rows);
        missing = Set.copyOf(missing);
    }
}
