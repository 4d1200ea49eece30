package vn.tiendo.deadline.domain.period;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.stream.Stream;
import vn.tiendo.deadline.domain.DayKind;
import vn.tiendo.deadline.domain.WorkingCalendar;

/** The days off of 2021 and of 2024 to 2026, as they were announced. */
final class Holidays {

    static final WorkingCalendar CALENDAR = calendar();

    private Holidays() {}

    private static WorkingCalendar calendar() {
        var days = new HashMap<LocalDate, DayKind>();
        Stream.of(
                        "2021-04-30",
                        "2021-05-03",
                        "2024-01-01",
                        "2024-02-08",
                        "2024-02-09",
                        "2024-02-12",
                        "2024-02-13",
                        "2024-02-14",
                        "2024-04-18",
                        "2024-04-30",
                        "2024-05-01",
                        "2024-09-02",
                        "2024-09-03",
                        "2025-01-01",
                        "2025-01-27",
                        "2025-01-28",
                        "2025-01-29",
                        "2025-01-30",
                        "2025-01-31",
                        "2025-04-07",
                        "2025-04-30",
                        "2025-05-01",
                        "2025-09-01",
                        "2025-09-02",
                        "2026-01-01",
                        "2026-02-16",
                        "2026-02-17",
                        "2026-02-18",
                        "2026-02-19",
                        "2026-02-20",
                        "2026-04-27",
                        "2026-04-30",
                        "2026-05-01",
                        "2026-09-01",
                        "2026-09-02")
                .forEach(day -> days.put(LocalDate.parse(day), DayKind.HOLIDAY));
        Stream.of("2024-04-29", "2025-05-02", "2026-01-02", "2026-08-31")
                .forEach(day -> days.put(LocalDate.parse(day), DayKind.SWAPPED_OFF));
        Stream.of("2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22")
                .forEach(day -> days.put(LocalDate.parse(day), DayKind.MAKEUP_WORKDAY));
        return new WorkingCalendar(days);
    }
}
