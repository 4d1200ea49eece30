package vn.tiendo.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final LocalDate THE_15TH = LocalDate.of(2014, 12, 15);

    @Test
    void beforeADateEndsWithTheDayBefore() {
        var deadline = Deadline.of(DeadlineKind.BEFORE_DATE, THE_15TH);

        assertThat(deadline.phrase()).isEqualTo("trước ngày 15/12/2014");
        assertThat(deadline.lastDay()).isEqualTo(LocalDate.of(2014, 12, 14));
        assertThat(deadline.dueAt()).isEqualTo(Instant.parse("2014-12-14T17:00:00Z"));
    }

    @Test
    void noLaterThanADateEndsAtMidnightAfterIt() {
        var deadline = Deadline.of(DeadlineKind.NO_LATER_THAN, THE_15TH);

        assertThat(deadline.lastDay()).isEqualTo(THE_15TH);
        assertThat(deadline.dueAt()).isEqualTo(Instant.parse("2014-12-15T17:00:00Z"));
    }

    @Test
    void aNamedSundayDoesNotMove() {
        var sunday = LocalDate.of(2023, 12, 10);

        assertThat(Deadline.of(DeadlineKind.NO_LATER_THAN, sunday).lastDay()).isEqualTo(sunday);
    }

    @Test
    void anEventIsDueByTheEndOfItsDay() {
        assertThat(Deadline.of(DeadlineKind.BY_EVENT, LocalDate.of(2022, 7, 18)).lastDay())
                .isEqualTo(LocalDate.of(2022, 7, 18));
    }

    @Test
    void whatIsOngoingOrNotSaidIsNeverDue() {
        assertThat(Deadline.of(DeadlineKind.ONGOING, null).dueAt()).isNull();
        assertThat(Deadline.of(DeadlineKind.NONE, null).dueAt()).isNull();
    }

    @Test
    void aDateBelongsToDatedKindsOnly() {
        assertThatThrownBy(() -> Deadline.of(DeadlineKind.ONGOING, THE_15TH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Deadline.of(DeadlineKind.BEFORE_DATE, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
