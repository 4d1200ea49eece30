package vn.tiendo.demo.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.testing.TestDatabase;
import vn.tiendo.testing.TravellingClock;

class KeptClockTest {

    private static final Instant THEN =
            OffsetDateTime.parse("2014-12-12T08:00:00+07:00").toInstant();

    private final TravellingClock clock = new TravellingClock();

    @AfterEach
    void backToday() {
        clock.comeBack();
    }

    @Test
    void aRestartGoesOnAtTheTimeOfTheDemo() {
        var database = TestDatabase.create();
        new KeptClock(clock, database).goTo(THEN);
        clock.comeBack();

        var afterTheRestart = new KeptClock(new TravellingClock(), database);

        assertThat(afterTheRestart.now()).isCloseTo(THEN, within(10, ChronoUnit.SECONDS));
        assertThat(ClockUtil.getCurrentTime().toInstant()).isCloseTo(THEN, within(10, ChronoUnit.SECONDS));
    }

    @Test
    void aDemoThatNeverTravelledIsInThePresent() {
        var kept = new KeptClock(clock, TestDatabase.create());

        assertThat(kept.now()).isCloseTo(Instant.now(), within(10, ChronoUnit.SECONDS));
    }

    @Test
    void aMomentIsWrittenWithTheOffsetOfVietnam() {
        assertThat(KeptClock.written(Instant.parse("2014-12-12T01:00:00.987Z"))).isEqualTo("2014-12-12T08:00:00+07:00");
    }
}
