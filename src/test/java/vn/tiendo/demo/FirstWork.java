package vn.tiendo.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.VietnamTime;
import vn.tiendo.testing.Desks;
import vn.tiendo.testing.TravellingClock;

/**
 * Makes the demo's work, once, in one transaction: either all of it is there or none, so a start that was cut short
 * leaves nothing behind and the next one makes it again; and the engine cannot lay hands on a part of it.
 */
final class FirstWork {

    private static final Logger LOG = LoggerFactory.getLogger(FirstWork.class);
    private static final Duration OPENING = Duration.ofHours(8);

    private final List<Chapter> chapters;
    private final Desks desks;
    private final TravellingClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    FirstWork(
            List<Chapter> chapters,
            Desks desks,
            TravellingClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.chapters = chapters;
        this.desks = desks;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Makes it where nobody has worked yet; else does nothing. Returns whether it made it. */
    boolean ensure() {
        if (jdbc.sql("select exists (select from directive) or exists (select from plan)")
                .query(Boolean.class)
                .single()) {
            return false;
        }
        var began = System.nanoTime();
        clock.comeBack();
        tell(chapters, lastOfficeDay());
        // What fell due in the last days, now that it is today: explanations are owed, supervisors are asked to urge.
        desks.letTheEngineWork();
        LOG.info(
                "Demo work made in {} ms",
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        return true;
    }

    /** The last day on which offices have opened: before eight in the morning nothing has happened today. */
    private LocalDate lastOfficeDay() {
        return LocalDate.ofInstant(clock.instant().minus(OPENING), VietnamTime.ZONE);
    }

    /** Tells chapters as of that day, all or none, and comes back to the real time. */
    void tell(List<Chapter> some, LocalDate today) {
        var stage = new Stage(desks, clock, new Keys(jdbc), new Days(today));
        try {
            var sinceOpening = LocalTime.ofInstant(clock.instant().minus(OPENING), VietnamTime.ZONE);
            transaction.executeWithoutResult(status -> {
                some.forEach(chapter -> chapter.tell(stage));
                clock.travelTo(today.atTime(sinceOpening)
                        .atZone(VietnamTime.ZONE)
                        .toInstant()
                        .plus(OPENING));
                stage.theEngineWorks();
            });
        } finally {
            clock.comeBack();
        }
    }
}
