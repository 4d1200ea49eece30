package vn.tiendo.deadline.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of the working calendar: a day that is not what its weekday says.
 *
 * @param name      why, for example "Giỗ Tổ Hùng Vương"
 * @param source    the document that says so, for example "12729/VPCP-KGVX"
 * @param confirmed whether somebody has seen that document; a row counts either way
 */
public record CalendarDay(LocalDate day, DayKind kind, String name, String source, boolean confirmed) {

    /** The first year that a calendar can have. */
    public static final int FIRST_YEAR = 2000;

    /** The last year that a calendar can have. */
    public static final int LAST_YEAR = 2100;

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    /** The longest source, in characters. */
    public static final int LONGEST_SOURCE = 300;

    /** Whether a calendar can have that year. */
    public static boolean knows(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /**
     * Why no row can say that of the day, as the part of a sentence. A holiday may fall on any day; only a weekday can
     * be swapped for another, and only a Saturday or Sunday can be worked in its stead.
     */
    public static Optional<String> impossible(LocalDate day, DayKind kind) {
        if (!knows(day.getYear())) {
            return Optional.of("năm phải từ %d đến %d, đang là %d".formatted(FIRST_YEAR, LAST_YEAR, day.getYear()));
        }
        boolean weekday = WorkingCalendar.ORDINARY_WEEKS.isWorkingDay(day);
        return switch (kind) {
            case HOLIDAY -> Optional.empty();
            case SWAPPED_OFF ->
                weekday
                        ? Optional.empty()
                        : Optional.of("nghỉ hoán đổi phải vào một ngày từ Thứ Hai đến Thứ Sáu, mà "
                                + DayInWords.plain(day) + " là " + DayInWords.weekday(day));
            case MAKEUP_WORKDAY ->
                weekday
                        ? Optional.of("làm bù phải vào Thứ Bảy hoặc Chủ nhật, mà " + DayInWords.plain(day) + " là "
                                + DayInWords.weekday(day))
                        : Optional.empty();
        };
    }
}
