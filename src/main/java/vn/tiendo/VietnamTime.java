package vn.tiendo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time by which offices in Vietnam live: UTC+7, without summer time. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    /** The day it is in Vietnam. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
