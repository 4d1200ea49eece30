package vn.tiendo.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.tiendo.deadline.domain.Deadline;

/** A clock that goes on from wherever it is set, and takes the engine's clock with it. */
public final class TravellingClock extends Clock {

    private volatile Duration away = Duration.ZERO;

    /** It is now that moment. */
    public void travelTo(Instant moment) {
        away = Duration.between(Instant.now(), moment);
        ClockUtil.offset(away.toMillis());
    }

    /** It is now eight in the morning of that day, {@code 2014-04-02}. */
    public void travelTo(String day) {
        travelTo(LocalDate.parse(day).atTime(8, 0).atZone(Deadline.VIETNAM).toInstant());
    }

    /** Back to the real time. */
    public void comeBack() {
        away = Duration.ZERO;
        ClockUtil.reset();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(away);
    }

    @Override
    public ZoneId getZone() {
        return Deadline.VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
