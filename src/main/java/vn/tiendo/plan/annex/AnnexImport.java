package vn.tiendo.plan.annex;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import vn.tiendo.plan.domain.annex.AnnexColumn;

/**
 * An annex that is being looked through.
 *
 * @param uploadedBy login of the officer who handed it in
 * @param missing    columns that the file does not have
 * @param answers    which unit a name means, by the name as it is compared
 */
public record AnnexImport(
        long id,
        long plan,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        Set<AnnexColumn> missing,
        Map<String, String> answers) {}
