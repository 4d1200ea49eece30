package vn.tiendo.deadline.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Days as sentences name them. */
public final class DayInWords {

    private static final List<String> WEEKDAYS =
            List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private DayInWords() {}

    /** For example "16/04/2027". */
    public static String plain(LocalDate day) {
        return DAY.format(day);
    }

    /** For example "Thứ Sáu 16/04/2027". */
    public static String full(LocalDate day) {
        return weekday(day) + " " + plain(day);
    }

    /** For example "Thứ Sáu". */
    public static String weekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }
}
