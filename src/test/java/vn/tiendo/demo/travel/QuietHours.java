package vn.tiendo.demo.travel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.VietnamTime;

/**
 * The hours at which a process that looks every hour finds nothing, because nothing has happened since the hour before: a
 * year has 8,760, and the walk through it passes them over. By days there is something new only when a day begins and
 * when the offices open; while something is due by the hour, every hour counts.
 */
public final class QuietHours {

    private static final Set<String> LOOKING = Set.of("deadlineWatch", "reportPeriods");
    private static final List<LocalTime> TURNS = List.of(LocalTime.MIDNIGHT, LocalTime.of(7, 0));

    private final JdbcClient jdbc;

    public QuietHours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the process only looks whether there is something to do. */
    boolean isLooking(String process) {
        return LOOKING.contains(process);
    }

    /**
     * The first time at which it pays to look, from that one on, at the same minute of an hour; at the latest the first
     * one after the walk has ended, because somebody may do something there.
     */
    Instant nextOfUse(Instant due, Instant end) {
        if (countsByTheHour()) {
            return due;
        }
        var hour = due.truncatedTo(ChronoUnit.HOURS);
        var minute = Duration.between(hour, due);
        var turn = nextTurn(hour).plus(minute);
        var last = end.truncatedTo(ChronoUnit.HOURS).plus(minute);
        var afterTheEnd = last.isAfter(end) ? last : last.plus(1, ChronoUnit.HOURS);
        return turn.isAfter(end) ? afterTheEnd : turn;
    }

    private static Instant nextTurn(Instant hour) {
        var today = LocalDate.ofInstant(hour, VietnamTime.ZONE);
        return Stream.of(today, today.plusDays(1))
                .flatMap(day -> TURNS.stream()
                        .map(turn -> day.atTime(turn).atZone(VietnamTime.ZONE).toInstant()))
                .filter(turn -> !turn.isBefore(hour))
                .findFirst()
                .orElse(hour);
    }

    private boolean countsByTheHour() {
        return jdbc.sql("""
                select exists (select from duty where open and (urgency = 'HOA_TOC'
                    or deadline_kind in ('BEFORE_DATETIME', 'DAILY_BEFORE_TIME', 'WITHIN_HOURS')))""").query(Boolean.class).single();
    }
}
