package vn.tiendo.deadline.domain.phrase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.DeadlineTerm;

/** "dịp 18/7/2022", "nhân dịp kỷ niệm ngày Quốc khánh 02/9/2025", "có hiệu lực đồng thời với Luật (01/7/2020)". */
final class Event implements PhraseRule {

    private static final String[] EVENTS = {"dịp", "nhân ngày", "đồng thời với", "cùng thời điểm với", "khi"};

    @Override
    public @Nullable DeadlineTerm read(Words words, PhraseContext context) {
        var bound = Bound.read(words, context);
        words.take("nhân");
        if (!words.takeAny(EVENTS)) {
            return null;
        }
        var day = day(words, context);
        return DeadlineTerm.of(
                bound == Bound.BEFORE && day != null ? DeadlineKind.BEFORE_DATE : DeadlineKind.BY_EVENT, day);
    }

    private static @Nullable LocalDate day(Words words, PhraseContext context) {
        while (!words.ended()) {
            var day = WrittenDay.read(words, context, Bound.UNTIL);
            if (day != null) {
                return day;
            }
            words.skip();
        }
        return null;
    }
}
