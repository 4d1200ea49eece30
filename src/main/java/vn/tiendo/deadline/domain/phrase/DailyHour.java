package vn.tiendo.deadline.domain.phrase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineTerm;

/** "trước 14 giờ hằng ngày, từ 30/4 đến 03/5/2021": on each of these days, holidays included. */
final class DailyHour implements PhraseRule {

    private static final String[] DAILY = {"hằng ngày", "mỗi ngày", "từng ngày", "các ngày"};

    @Override
    public @Nullable DeadlineTerm read(Words words, PhraseContext context) {
        boolean daily = words.takeAny(DAILY);
        words.take(",");
        Bound.read(words, context);
        var hour = WrittenHour.read(words);
        if (hour == null) {
            return null;
        }
        words.take(",");
        if (!words.takeAny(DAILY) && !daily) {
            return null;
        }
        if (hour.endOfDay()) {
            throw new Impossible("Thời hạn hằng ngày cần một giờ trong ngày; hãy ghi ví dụ 23 giờ 59.");
        }
        return span(words, context, DeadlineTerm.daily(hour.time(), null, null));
    }

    private static DeadlineTerm span(Words words, PhraseContext context, DeadlineTerm daily) {
        int behind = words.at();
        words.takeAny(",", "(");
        int doubts = words.doubts().size();
        var from = words.take("từ") ? WrittenDay.read(words, context, Bound.UNTIL) : null;
        boolean assumed = words.doubts().size() > doubts;
        if (from == null || !words.takeAny("đến hết", "đến", "tới", "-")) {
            words.forgetDoubts(doubts);
            words.back(behind);
            return daily;
        }
        words.forgetDoubts(doubts);
        var to = WrittenDay.read(words, context, Bound.UNTIL);
        if (to == null) {
            words.back(behind);
            return daily;
        }
        words.take(")");
        if (assumed) {
            from = inTheYearOf(to, from);
        }
        if (from.isAfter(to)) {
            throw new Impossible("Ngày bắt đầu ở sau ngày kết thúc; hãy kiểm tra lại.");
        }
        return DeadlineTerm.daily(daily.time(), from, to);
    }

    /** "từ 30/4 đến 03/5/2021": one year is written for both. */
    private static LocalDate inTheYearOf(LocalDate to, LocalDate from) {
        var same = from.withYear(to.getYear());
        return same.isAfter(to) ? same.minusYears(1) : same;
    }
}
