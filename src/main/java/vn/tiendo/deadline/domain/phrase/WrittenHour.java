package vn.tiendo.deadline.domain.phrase;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * An hour of the day: "14 giờ", "14h00'", "14:30", "5 giờ chiều", "24 giờ".
 *
 * @param hour as meant in 24 hours; not yet checked, because "48 giờ" may be a period
 */
record WrittenHour(int hour, int minute) {

    /** The hour that comes next, or null. */
    static @Nullable WrittenHour read(Words words) {
        int start = words.at();
        var hour = words.number(2);
        if (hour == null || !words.takeAny("giờ", "h", "g", ":")) {
            words.back(start);
            return null;
        }
        int minute = minutes(words);
        return new WrittenHour(inTheAfternoon(words, hour), minute);
    }

    private static int minutes(Words words) {
        int start = words.at();
        var minute = words.number(2);
        if (minute == null) {
            return 0;
        }
        // "14 giờ 15/12/2025": that is a date.
        if (WrittenDay.separator(words) != null || words.take("tháng")) {
            words.back(start);
            return 0;
        }
        words.takeAny("phút", "'", "’", "′", "p");
        return minute;
    }

    private static int inTheAfternoon(Words words, int hour) {
        if (words.takeAny("chiều", "tối")) {
            return hour < 12 ? hour + 12 : hour;
        }
        if (words.take("đêm")) {
            return hour > 5 && hour <= 12 ? hour + 12 : hour;
        }
        words.takeAny("sáng", "trưa");
        return hour;
    }

    /** "24 giờ": the end of the day. */
    boolean endOfDay() {
        return hour == 24 && minute == 0;
    }

    /** @throws Impossible if there is no such hour */
    LocalTime time() {
        if (hour > 23 || minute > 59) {
            throw new Impossible(
                    "Không có giờ " + hour + ":" + (minute < 10 ? "0" : "") + minute + "; hãy kiểm tra lại.");
        }
        return LocalTime.of(hour, minute);
    }
}
