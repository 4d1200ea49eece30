package vn.tiendo.assignment.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one coordinating unit owes the lead (ý kiến, phần việc phối hợp).
 *
 * @param answer what the lead made of it, or null while the lead has not answered
 */
public record Contribution(
        long id,
        long assignment,
        String unit,
        @Nullable String content,
        @Nullable Instant deliveredAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt) {

    /** Delivered, but the lead has neither taken it in nor answered it. */
    public boolean awaitsAnswer() {
        return deliveredAt != null && answeredAt == null && closedAt == null;
    }
}
