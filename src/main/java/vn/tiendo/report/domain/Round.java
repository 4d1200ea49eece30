package vn.tiendo.report.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One submission of a report and the answer to it (lượt báo cáo).
 *
 * @param number          1 for the first; a returned report is followed by the next round
 * @param nothingToReport "không phát sinh"
 * @param accepted        null while the receiver has not decided
 * @param reason          why it was returned
 */
public record Round(
        long id,
        long obligation,
        int number,
        @Nullable String content,
        boolean nothingToReport,
        String draftedBy,
        @Nullable Instant submittedAt,
        @Nullable Boolean accepted,
        @Nullable String reason) {

    /** What is shown as its content. */
    public String text() {
        return nothingToReport ? "Không phát sinh" : content == null ? "" : content;
    }
}
