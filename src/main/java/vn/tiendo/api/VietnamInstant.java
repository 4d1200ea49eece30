package vn.tiendo.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.tiendo.VietnamTime;

/** An instant as we write it, to the millisecond: {@code 2026-11-02T08:00:00+07:00}. */
final class VietnamInstant {

    private VietnamInstant() {}

    static OffsetDateTime of(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).atZone(VietnamTime.ZONE).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime ofNullable(@Nullable Instant at) {
        return at == null ? null : of(at);
    }
}
