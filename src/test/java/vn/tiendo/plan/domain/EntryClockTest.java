package vn.tiendo.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.domain.WorkingCalendar;
import vn.tiendo.document.domain.Urgency;

class EntryClockTest {

    @ParameterizedTest
    @CsvSource({
        // a Friday
        "2026-03-06, HOA_TOC, true, 2026-03-07T00:00",
        "2026-03-06, KHAN, false, 2026-03-07T00:00",
        "2026-03-06, NORMAL, false, 2026-03-10T00:00",
        "2026-03-06, NORMAL, true, 2026-03-11T00:00",
        // a Sunday
        "2026-03-08, THUONG_KHAN, false, 2026-03-09T00:00",
        "2026-03-08, NORMAL, false, 2026-03-10T00:00",
    })
    void urgentOnesTheSameDayOthersInOneWorkingDayManyTasksInTwo(
            LocalDate received, Urgency urgency, boolean manyTasks, LocalDateTime due) {
        assertThat(EntryClock.dueAt(received, urgency, manyTasks, WorkingCalendar.ORDINARY_WEEKS))
                .isEqualTo(due.atZone(VietnamTime.ZONE).toInstant());
    }
}
