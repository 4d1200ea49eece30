package vn.tiendo.deadline.domain.phrase;

import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineTerm;

/** "từ ngày 20 đến ngày 25 hằng tháng", "chậm nhất ngày 25 của tháng cuối kỳ báo cáo". */
final class MonthlyDays implements PhraseRule {

    private static final String[] EACH = {
        "hằng tháng",
        "mỗi tháng",
        "của mỗi tháng",
        "các tháng",
        "của tháng cuối kỳ báo cáo",
        "của tháng cuối kỳ",
        "tháng cuối kỳ",
        "của tháng cuối quý",
        "tháng cuối quý",
        "của tháng báo cáo",
        "tháng báo cáo"
    };
    private static final int LAST = 31;

    @Override
    public @Nullable DeadlineTerm read(Words words, PhraseContext context) {
        int start = words.at();
        var range = range(words);
        if (range != null) {
            return range;
        }
        words.back(start);
        var bound = Bound.read(words, context);
        if (!words.takeAny("ngày", "hết ngày")) {
            return null;
        }
        var day = words.takeAny("cuối cùng", "cuối") ? Integer.valueOf(LAST) : words.number(2);
        if (day == null) {
            return null;
        }
        boolean each = words.takeAny(EACH);
        // In a regime a bare "ngày 20" returns; a date would go on.
        if (!each && !(context.recurring() && words.ended())) {
            return null;
        }
        if (!each) {
            words.doubt("Câu chữ không ghi tháng; hiểu là ngày " + day + " hằng tháng.");
        }
        return DeadlineTerm.monthly(null, last(bound, exists(day)));
    }

    private static @Nullable DeadlineTerm range(Words words) {
        words.take("từ");
        words.take("ngày");
        var first = words.number(2);
        if (first == null || !words.takeAny("đến hết", "đến", "tới", "-", "–")) {
            return null;
        }
        words.take("ngày");
        var last = words.number(2);
        if (last == null || !words.takeAny(EACH)) {
            return null;
        }
        if (exists(first) > exists(last)) {
            throw new Impossible("Khoảng ngày vắt qua hai tháng; hãy ghi ngày cuối cùng phải gửi hằng tháng.");
        }
        return DeadlineTerm.monthly(first, last);
    }

    private static int last(@Nullable Bound bound, int day) {
        if (bound == Bound.BEFORE && day == 1) {
            throw new Impossible("Trước ngày 01 hằng tháng là hết tháng trước; hãy ghi ngày cuối hằng tháng.");
        }
        return bound == Bound.BEFORE ? day - 1 : day;
    }

    private static int exists(int day) {
        if (day < 1 || day > LAST) {
            throw new Impossible("Không tháng nào có ngày " + day + "; hãy kiểm tra lại.");
        }
        return day;
    }
}
