package vn.tiendo.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StatusTest {

    private static final Instant DUE = Instant.parse("2014-12-14T17:00:00Z");
    private static final Instant BEFORE = DUE.minusSeconds(1);

    @Test
    void whatWasHandedInInTheLastSecondIsOnTime() {
        assertThat(Status.of(DUE, BEFORE, DUE.plusSeconds(9))).isEqualTo(Status.DONE_ON_TIME);
    }

    @Test
    void whatWasHandedInAtTheDeadlineIsLate() {
        assertThat(Status.of(DUE, DUE, DUE)).isEqualTo(Status.DONE_LATE);
    }

    @Test
    void whatIsNotAcceptedIsOpenAndOverdueFromTheDeadlineOn() {
        assertThat(Status.of(DUE, null, BEFORE)).isEqualTo(Status.OPEN_IN_TIME);
        assertThat(Status.of(DUE, null, DUE)).isEqualTo(Status.OPEN_OVERDUE);
    }

    @Test
    void withoutADeadlineNothingIsLate() {
        assertThat(Status.of(null, null, DUE)).isEqualTo(Status.OPEN_WITHOUT_DEADLINE);
        assertThat(Status.of(null, BEFORE, DUE)).isEqualTo(Status.DONE_ON_TIME);
    }
}
