package vn.tiendo.deadline.domain.phrase;

import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.DeadlineTerm;

/**
 * "trước 14 giờ ngày 03/5/2021". "Chậm nhất 14 giờ" ends at the same instant: documents make no difference of a minute.
 * "24 giờ" is the end of the day (Điều 148 khoản 6).
 */
final class HourOfDay implements PhraseRule {

    @Override
    public @Nullable DeadlineTerm read(Words words, PhraseContext context) {
        Bound.read(words, context);
        var hour = WrittenHour.read(words);
        if (hour == null) {
            return null;
        }
        words.takeAny(",", "của");
        var day = WrittenDay.read(words, context, Bound.UNTIL);
        if (day == null) {
            return null;
        }
        return hour.endOfDay()
                ? DeadlineTerm.of(DeadlineKind.NO_LATER_THAN, day)
                : DeadlineTerm.beforeHour(day, hour.time());
    }
}
