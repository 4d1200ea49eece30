package vn.tiendo.demo.travel;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.testing.TravellingClock;

/**
 * The demo's clock, whose distance from the real one is kept in the demo's database, so that a restart goes on at the
 * demo's time. The table stands in a schema of its own, where Flyway does not look.
 */
public final class KeptClock {

    private final TravellingClock clock;
    private final JdbcClient jdbc;

    /** Sets the clock to where it was left, if it was left anywhere. */
    public KeptClock(TravellingClock clock, DataSource database) {
        this.clock = clock;
        this.jdbc = JdbcClient.create(database);
        jdbc.sql("create schema if not exists demo").update();
        jdbc.sql("create table if not exists demo.clock (away_in_ms bigint not null)")
                .update();
        jdbc.sql("select away_in_ms from demo.clock")
                .query(Long.class)
                .optional()
                .ifPresent(away -> clock.travelTo(Instant.now().plusMillis(away)));
    }

    /** What the clock says. */
    public Instant now() {
        return clock.instant();
    }

    /** It is now that moment, and goes on from there. */
    public void goTo(Instant moment) {
        clock.travelTo(moment);
        keep();
    }

    /** Keeps where the clock has been set by others. */
    public void keep() {
        var away = Duration.between(Instant.now(), clock.instant()).toMillis();
        if (jdbc.sql("update demo.clock set away_in_ms = ?").param(away).update() == 0) {
            jdbc.sql("insert into demo.clock values (?)").param(away).update();
        }
    }

    /** A moment as scripts read it, to the second: {@code 2014-12-12T08:00:00+07:00}. */
    public static String written(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                OffsetDateTime.ofInstant(moment.truncatedTo(ChronoUnit.SECONDS), Deadline.VIETNAM));
    }
}
