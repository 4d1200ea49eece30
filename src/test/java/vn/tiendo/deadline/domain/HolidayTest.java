package vn.tiendo.deadline.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HolidayTest {

    @Test
    void aYearWithoutItsLunarHolidaysIsTold() {
        assertThat(missing(2027, "2027-01-01", "2027-04-30", "2027-05-03", "2027-09-02", "2027-09-03"))
                .containsExactly(
                        "Tết Nguyên đán năm 2027 rơi vào Thứ Bảy 06/02/2027: lịch mới có 0 trong 5 ngày nghỉ, kể cả nghỉ bù.",
                        "Giỗ Tổ năm 2027 rơi vào Thứ Sáu 16/04/2027 nhưng chưa có trong lịch.");
    }

    @Test
    void tetOnAWeekdayMustItselfBeOff() {
        assertThat(missing(2028, "2028-01-24", "2028-01-25", "2028-01-27", "2028-01-28", "2028-01-31"))
                .contains("Tết Nguyên đán năm 2028 rơi vào Thứ Tư 26/01/2028 nhưng chưa có trong lịch.");
    }

    @Test
    void aHolidayOnAWeekendIsMadeUpForOnTheNextWorkingDay() {
        var told = "Giỗ Tổ năm 2033 rơi vào Thứ Bảy 09/04/2033: lịch mới có 0 trong 1 ngày nghỉ, kể cả nghỉ bù.";
        assertThat(missing(2033, "2033-04-09")).contains(told);
        assertThat(missing(2033, "2033-04-11")).doesNotContain(told);
    }

    @Test
    void nationalDayHasANeighbour() {
        var told = "Quốc khánh năm 2027 rơi vào Thứ Năm 02/09/2027: lịch mới có 1 trong 2 ngày nghỉ, kể cả nghỉ bù.";
        assertThat(missing(2027, "2027-09-02")).contains(told);
        assertThat(missing(2027, "2027-09-02", "2027-09-01")).doesNotContain(told);
        assertThat(missing(2027, "2027-09-02", "2027-09-03")).doesNotContain(told);
    }

    private static List<String> missing(int year, String... off) {
        var days = new HashMap<LocalDate, DayKind>();
        for (var day : off) {
            days.put(LocalDate.parse(day), DayKind.HOLIDAY);
        }
        var calendar = new WorkingCalendar(days);
        return Holiday.of(year).stream()
                .map(holiday -> holiday.missingFrom(calendar))
                .flatMap(Optional::stream)
                .toList();
    }
}
