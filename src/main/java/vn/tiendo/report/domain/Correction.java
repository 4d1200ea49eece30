package vn.tiendo.report.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Đính chính: a unit says that figures of its accepted report were wrong, and what they are.
 *
 * @param accepted null while the receiver has not decided
 * @param answer   what the receiver wrote
 */
public record Correction(
        long id,
        long obligation,
        String reason,
        String askedBy,
        Instant askedAt,
        @Nullable Boolean accepted,
        @Nullable String answer,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
