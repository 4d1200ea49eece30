package vn.tiendo.deadline.domain.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineTerm;

/** What real instruments ask for, period by period, as an officer would reckon it with a calendar at hand. */
class PeriodsOfRealInstrumentsTest {

    /** RP10, 01/2023/QĐ-UBND of Khánh Hòa: "02 ngày làm việc kể từ ngày chốt số liệu" in each of its five windows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MONTHLY     | 2024-01-20 | Tháng 2/2024           | 2024-01-15 | 2024-02-14 | 2024-02-16
                    MONTHLY     | 2024-05-01 | Tháng 5/2024           | 2024-04-15 | 2024-05-14 | 2024-05-16
                    MONTHLY     | 2024-12-31 | Tháng 1/2025           | 2024-12-15 | 2025-01-14 | 2025-01-16
                    MONTHLY     | 2025-06-15 | Tháng 7/2025           | 2025-06-15 | 2025-07-14 | 2025-07-16
                    MONTHLY     | 2026-02-01 | Tháng 2/2026           | 2026-01-15 | 2026-02-14 | 2026-02-24
                    MONTHLY     | 2026-02-15 | Tháng 3/2026           | 2026-02-15 | 2026-03-14 | 2026-03-17
                    QUARTERLY   | 2024-01-01 | Quý I/2024             | 2023-12-15 | 2024-03-14 | 2024-03-18
                    QUARTERLY   | 2025-03-15 | Quý II/2025            | 2025-03-15 | 2025-06-14 | 2025-06-17
                    QUARTERLY   | 2026-09-01 | Quý III/2026           | 2026-06-15 | 2026-09-14 | 2026-09-16
                    QUARTERLY   | 2026-10-01 | Quý IV/2026            | 2026-09-15 | 2026-12-14 | 2026-12-16
                    HALF_YEARLY | 2024-01-01 | 6 tháng đầu năm 2024   | 2023-12-15 | 2024-06-14 | 2024-06-18
                    HALF_YEARLY | 2025-06-15 | 6 tháng cuối năm 2025  | 2025-06-15 | 2025-12-14 | 2025-12-16
                    HALF_YEARLY | 2026-03-01 | 6 tháng đầu năm 2026   | 2025-12-15 | 2026-06-14 | 2026-06-16
                    NINE_MONTHS | 2024-02-29 | 9 tháng năm 2024       | 2023-12-15 | 2024-09-14 | 2024-09-17
                    NINE_MONTHS | 2025-01-01 | 9 tháng năm 2025       | 2024-12-15 | 2025-09-14 | 2025-09-16
                    NINE_MONTHS | 2025-09-15 | 9 tháng năm 2026       | 2025-12-15 | 2026-09-14 | 2026-09-16
                    YEARLY      | 2024-01-01 | Năm 2024               | 2023-12-15 | 2024-12-14 | 2024-12-17
                    YEARLY      | 2025-12-14 | Năm 2025               | 2024-12-15 | 2025-12-14 | 2025-12-16
                    YEARLY      | 2025-12-15 | Năm 2026               | 2025-12-15 | 2026-12-14 | 2026-12-16
                    """)
    void twoWorkingDaysAfterTheCutOff(
            Frequency frequency, LocalDate day, String name, LocalDate from, LocalDate to, LocalDate last) {
        var period = first(frequency, DataWindow.STANDARD, day);

        assertThat(period).isEqualTo(new ReportPeriod(name, from, to));
        assertThat(PeriodDeadline.of(PeriodDeadline.afterCutOff(2), period, Holidays.CALENDAR)
                        .lastDay())
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MONTHLY     | 2024-02-29 | Tháng 2/2024                 | 2024-02-01 | 2024-02-29
                    QUARTERLY   | 2026-02-10 | Quý I/2026                   | 2026-01-01 | 2026-03-31
                    HALF_YEARLY | 2026-07-01 | 6 tháng cuối năm 2026        | 2026-07-01 | 2026-12-31
                    NINE_MONTHS | 2026-10-01 | 9 tháng năm 2027             | 2027-01-01 | 2027-09-30
                    YEARLY      | 2026-12-31 | Năm 2026                     | 2026-01-01 | 2026-12-31
                    WEEKLY      | 2026-03-20 | Tuần 12/2026 (16/03–22/03)   | 2026-03-16 | 2026-03-22
                    WEEKLY      | 2026-01-01 | Tuần 1/2026 (29/12–04/01)    | 2025-12-29 | 2026-01-04
                    DAILY       | 2021-04-30 | Ngày 30/04/2021              | 2021-04-30 | 2021-04-30
                    """)
    void theWholePeriodByTheCalendar(Frequency frequency, LocalDate day, String name, LocalDate from, LocalDate to) {
        assertThat(first(frequency, DataWindow.CALENDAR, day)).isEqualTo(new ReportPeriod(name, from, to));
    }

    /** RP05, 2748/VPCP-TH: "trước 14 giờ hằng ngày, từ 30/4 đến 03/5/2021", all of them days off. */
    @Test
    void aDailyReportOverAHolidayIsDueOnEachOfItsDaysAndNeverMoves() {
        var recurrence = new Recurrence(
                Frequency.DAILY,
                DataWindow.STANDARD,
                LocalDate.parse("2021-04-30"),
                LocalDate.parse("2021-05-03"),
                false);
        var rule = PeriodDeadline.daily(LocalTime.of(14, 0));

        assertThat(rule.phrase()).isEqualTo("trước 14 giờ hằng ngày");
        assertThat(recurrence
                        .periodsFrom(LocalDate.parse("2021-04-30"))
                        .map(period -> PeriodDeadline.of(rule, period, Holidays.CALENDAR)
                                .dueAt()))
                .containsExactly(
                        Instant.parse("2021-04-30T07:00:00Z"),
                        Instant.parse("2021-05-01T07:00:00Z"),
                        Instant.parse("2021-05-02T07:00:00Z"),
                        Instant.parse("2021-05-03T07:00:00Z"));
        assertThat(recurrence.nextOpening(LocalDate.parse("2021-05-03"))).isEmpty();
    }

    /** RP05: "trước 14h ngày 03/5/2021 (nếu có phát sinh)". */
    @Test
    void aConditionalReportIsDueAtItsHourOnTheHoliday() {
        var term = DeadlineTerm.beforeHour(LocalDate.parse("2021-05-03"), LocalTime.of(14, 0));

        assertThat(Deadline.of("trước 14h ngày 03/5/2021", term, Holidays.CALENDAR)
                        .dueAt())
                .isEqualTo("2021-05-03T07:00:00Z");
    }

    @Test
    void aDailyReportMayLeaveOutTheDaysOff() {
        var recurrence = new Recurrence(Frequency.DAILY, DataWindow.STANDARD, null, null, true);

        assertThat(recurrence
                        .begun(
                                LocalDate.parse("2026-04-24"),
                                LocalDate.parse("2026-05-04"),
                                Holidays.CALENDAR::isWorkingDay)
                        .map(ReportPeriod::cutOff))
                .extracting(LocalDate::toString)
                .containsExactly("2026-04-24", "2026-04-28", "2026-04-29", "2026-05-04");
    }

    /** "chậm nhất ngày 25 của tháng cuối kỳ" (Nghị định 09/2019, Điều 13), and what shorter months make of later days. */
    @ParameterizedTest
    @CsvSource({
        "MONTHLY, STANDARD, 2026-03-01, 25, 2026-03-25",
        "MONTHLY, STANDARD, 2026-02-01, 31, 2026-02-28",
        "MONTHLY, STANDARD, 2024-02-01, 31, 2024-02-29",
        "MONTHLY, STANDARD, 2026-04-01, 31, 2026-04-30",
        "MONTHLY, STANDARD, 2026-03-01, 5, 2026-04-05",
        "MONTHLY, STANDARD, 2026-02-01, 15, 2026-02-23",
        "MONTHLY, CALENDAR, 2026-01-10, 31, 2026-02-28",
        "MONTHLY, CALENDAR, 2026-04-10, 30, 2026-05-30",
        "MONTHLY, CALENDAR, 2026-04-10, 1, 2026-05-04",
        "MONTHLY, CALENDAR, 2026-12-10, 10, 2027-01-10",
        "QUARTERLY, STANDARD, 2026-01-10, 25, 2026-03-25",
        "YEARLY, STANDARD, 2026-01-10, 20, 2026-12-20",
        "YEARLY, CALENDAR, 2026-01-10, 15, 2027-01-15",
    })
    void aDayOfTheMonth(Frequency frequency, DataWindow window, LocalDate day, int dayOfMonth, LocalDate last) {
        var rule = PeriodDeadline.onDay(dayOfMonth, window);

        assertThat(PeriodDeadline.of(rule, first(frequency, window, day), Holidays.CALENDAR)
                        .lastDay())
                .isEqualTo(last);
    }

    @Test
    void theRuleSaysInWhichMonthTheDayLies() {
        assertThat(PeriodDeadline.onDay(25, DataWindow.STANDARD).phrase())
                .isEqualTo("chậm nhất ngày 25 của tháng cuối kỳ");
        assertThat(PeriodDeadline.onDay(5, DataWindow.STANDARD).phrase())
                .isEqualTo("chậm nhất ngày 05 của tháng sau kỳ báo cáo");
        assertThat(PeriodDeadline.afterCutOff(2).phrase()).isEqualTo("02 ngày làm việc kể từ ngày chốt số liệu");
    }

    /** The province draws together what the communes owe two working days after the cut-off, two working days later. */
    @ParameterizedTest
    @CsvSource({"2026-02-01, 2026-02-24, 2026-02-26", "2026-03-01, 2026-03-17, 2026-03-19"})
    void theUpperTierFollowsTheLower(LocalDate day, LocalDate below, LocalDate above) {
        var period = first(Frequency.MONTHLY, DataWindow.STANDARD, day);
        var lower = PeriodDeadline.of(PeriodDeadline.afterCutOff(2), period, Holidays.CALENDAR);
        var upper = PeriodDeadline.ofUpperTier(PeriodDeadline.afterLowerTier(2), lower, period, Holidays.CALENDAR);

        assertThat(lower.lastDay()).isEqualTo(below);
        assertThat(upper.lastDay()).isEqualTo(above);
    }

    @Test
    void theUpperTierIsNeverBeforeTheLowerWhateverItsOwnRule() {
        var period = first(Frequency.MONTHLY, DataWindow.STANDARD, LocalDate.parse("2026-03-01"));
        var lower = PeriodDeadline.of(PeriodDeadline.onDay(25, DataWindow.STANDARD), period, Holidays.CALENDAR);

        assertThat(PeriodDeadline.ofUpperTier(PeriodDeadline.afterCutOff(2), lower, period, Holidays.CALENDAR)
                        .dueAt())
                .isEqualTo(lower.dueAt());
        assertThat(PeriodDeadline.ofUpperTier(
                                PeriodDeadline.onDay(28, DataWindow.STANDARD), lower, period, Holidays.CALENDAR)
                        .lastDay())
                .isEqualTo(LocalDate.parse("2026-03-28"));
    }

    /** A change of the calendar moves both, because both count from the day the figures are closed. */
    @Test
    void bothTiersMoveWithTheCalendar() {
        var period = first(Frequency.MONTHLY, DataWindow.STANDARD, LocalDate.parse("2026-02-01"));
        var ordinary = vn.tiendo.deadline.domain.WorkingCalendar.ORDINARY_WEEKS;
        var lower = PeriodDeadline.of(PeriodDeadline.afterCutOff(2), period, ordinary);
        var upper = PeriodDeadline.ofUpperTier(PeriodDeadline.afterLowerTier(2), lower, period, ordinary);

        assertThat(lower.resolvedWith(Holidays.CALENDAR).lastDay()).isEqualTo(LocalDate.parse("2026-02-24"));
        assertThat(upper.resolvedWith(Holidays.CALENDAR).lastDay()).isEqualTo(LocalDate.parse("2026-02-26"));
    }

    @Test
    void theLastPeriodIsTheOneInWhichTheRegimeEnds() {
        assertThat(names(Frequency.MONTHLY, "2026-10-20", "2026-12-31"))
                .containsExactly("Tháng 11/2026", "Tháng 12/2026");
        assertThat(names(Frequency.MONTHLY, "2026-02-01", "2026-03-10"))
                .containsExactly("Tháng 2/2026", "Tháng 3/2026");
        assertThat(names(Frequency.YEARLY, "2026-02-01", "2027-12-31")).containsExactly("Năm 2026", "Năm 2027");
        assertThat(names(Frequency.NINE_MONTHS, "2026-10-01", "2026-12-31")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ONCE")
    void papersTellThePeriodAndItsDays(Frequency frequency) {
        var period = first(frequency, DataWindow.STANDARD, LocalDate.parse("2026-03-01"));

        assertThat(period.described().orElseThrow())
                .isEqualTo(
                        switch (frequency) {
                            case DAILY -> "Ngày 01/03/2026";
                            case WEEKLY -> "Tuần 9/2026 (23/02–01/03)";
                            case MONTHLY -> "Tháng 3/2026 (số liệu từ 15/02/2026 đến 14/03/2026)";
                            case QUARTERLY -> "Quý I/2026 (số liệu từ 15/12/2025 đến 14/03/2026)";
                            case HALF_YEARLY -> "6 tháng đầu năm 2026 (số liệu từ 15/12/2025 đến 14/06/2026)";
                            case NINE_MONTHS -> "9 tháng năm 2026 (số liệu từ 15/12/2025 đến 14/09/2026)";
                            default -> "Năm 2026 (số liệu từ 15/12/2025 đến 14/12/2026)";
                        });
    }

    private static List<String> names(Frequency frequency, String from, String end) {
        return new Recurrence(frequency, DataWindow.STANDARD, null, LocalDate.parse(end), false)
                .periodsFrom(LocalDate.parse(from))
                .map(ReportPeriod::name)
                .toList();
    }

    private static ReportPeriod first(Frequency frequency, DataWindow window, LocalDate day) {
        return new Recurrence(frequency, window, null, null, false)
                .periodsFrom(day)
                .findFirst()
                .orElseThrow();
    }
}
