package vn.tiendo.supervision.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.domain.WorkingCalendar;

/**
 * What "now" means to the buckets.
 *
 * @param soon   until when a deadline is due soon, inclusive: the end of the last of some working days from today on
 * @param lately since when an overdue one is news: the begin of the working day before today
 */
public record Moment(Instant now, Instant soon, Instant lately) {

    static Moment of(Clock clock, WorkingCalendar calendar, int soonDays) {
        var now = clock.instant();
        var today = VietnamTime.today(clock);
        return new Moment(
                now,
                begin(calendar.plusWorkingDays(today, soonDays).plusDays(1)),
                begin(calendar.onOrBefore(today.minusDays(1))));
    }

    /** Binds {@code now}, {@code soon} and {@code lately}, and their days: {@code today}, {@code soonOn}, {@code latelyOn}. */
    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("now", Timestamp.from(now))
                .param("soon", Timestamp.from(soon))
                .param("lately", Timestamp.from(lately))
                .param("today", day(now))
                .param("soonOn", day(soon))
                .param("latelyOn", day(lately));
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, VietnamTime.ZONE);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(VietnamTime.ZONE).toInstant();
    }
}
