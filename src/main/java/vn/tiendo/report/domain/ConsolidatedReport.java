package vn.tiendo.report.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Báo cáo tổng hợp, frozen at its version once it is signed.
 *
 * @param missing codes of the units that had not reported when it was frozen
 */
public record ConsolidatedReport(
        long id,
        long consolidation,
        int version,
        String content,
        @Nullable Instant frozenAt,
        List<String> missing) {}
