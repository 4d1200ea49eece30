package vn.tiendo.demo.travel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.VietnamTime;

/**
 * The hours at which the hourly watch over deadlines finds nothing, because nothing has happened since the hour before: a
 * year has 8,760, and the walk through it passes them over. By days the watch sees something new only when a day begins
 * and when the offices open; while something is due by the hour, every hour counts.
 */
public final class QuietHours {

    private static final String WATCH = "deadlineWatch";
    private static final List<LocalTime> TURNS = List.of(LocalTime.MIDNIGHT, LocalTime.of(7, 0));

    private final JdbcClient jdbc;

    public QuietHours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the process is the watch. */
    boolean isWatch(String process) {
        return WATCH.equals(process);
    }

    /**
     * The first hour at which it pays to look, from that one on; at the latest the first one after the walk has ended,
     * because somebody may do something there.
     */
    Instant nextOfUse(Instant hour, Instant end) {
        if (countsByTheHour()) {
            return hour;
        }
        var turn = nextTurn(hour);
        return turn.isAfter(end) ? end.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1)) : turn;
    }

    private static Instant nextTurn(Instant hour) {
        var today = hour.atZone(VietnamTime.ZONE).toLocalDate();
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
