package vn.tiendo.deadline.domain.phrase;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "thứ Hai", "thứ 2", "Chủ nhật". */
final class Weekdays {

    private static final List<String[]> NAMES = List.of(
            new String[] {"thứ hai", "thứ 2"},
            new String[] {"thứ ba", "thứ 3"},
            new String[] {"thứ tư", "thứ 4"},
            new String[] {"thứ năm", "thứ 5"},
            new String[] {"thứ sáu", "thứ 6"},
            new String[] {"thứ bảy", "thứ bẩy", "thứ 7"},
            new String[] {"chủ nhật", "chúa nhật"});

    private Weekdays() {}

    /** The weekday that comes next, or null. */
    static @Nullable DayOfWeek read(Words words) {
        for (var day : DayOfWeek.values()) {
            if (words.takeAny(NAMES.get(day.getValue() - 1))) {
                return day;
            }
        }
        return null;
    }
}
