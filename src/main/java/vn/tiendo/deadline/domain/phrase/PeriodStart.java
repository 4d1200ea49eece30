package vn.tiendo.deadline.domain.phrase;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineAnchor;

/**
 * From when a period counts: "kể từ ngày ban hành", "kể từ ngày 24/7/2025", "kể từ ngày luật được thông qua".
 *
 * @param day    null where nobody knows it yet
 * @param time   the hour, where it is named
 * @param anchor null where the document names the day
 */
record PeriodStart(
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable DeadlineAnchor anchor) {

    private static final String[] DOCUMENTS = {
        "văn bản",
        "kế hoạch",
        "quyết định",
        "công văn",
        "công điện",
        "hướng dẫn",
        "chỉ thị",
        "nghị quyết",
        "thông báo",
        "chương trình",
        "đề án"
    };

    /** "kể từ khi họp, chậm nhất ngày 15/12": here another deadline begins. */
    private static final Set<String> BOUNDS = Set.of("trước", "chậm", "muộn", "hạn", "trễ");

    /** What follows the number and its unit; without a word about it the period counts from the document's issue. */
    static PeriodStart read(Words words, PhraseContext context) {
        int start = words.at();
        words.take(",");
        if (!words.takeAny(
                "kể từ khi",
                "kể từ lúc",
                "kể từ sau",
                "kể từ",
                "tính từ khi",
                "tính từ",
                "từ khi",
                "từ",
                "sau khi",
                "sau")) {
            words.back(start);
            words.doubt("Câu chữ không nói tính từ ngày nào; hiểu là kể từ ngày ban hành văn bản.");
            return new PeriodStart(context.day(), null, DeadlineAnchor.ISSUE);
        }
        int behind = words.at();
        var named = named(words, context);
        if (named != null) {
            return named;
        }
        words.back(behind);
        if (issue(words)) {
            return new PeriodStart(context.day(), null, DeadlineAnchor.ISSUE);
        }
        words.back(behind);
        if (receipt(words)) {
            return new PeriodStart(context.day(), null, DeadlineAnchor.RECEIPT);
        }
        words.back(behind);
        if (cutOff(words)) {
            return new PeriodStart(null, null, DeadlineAnchor.CUT_OFF);
        }
        words.back(behind);
        while (!words.ended() && !BOUNDS.contains(words.next())) {
            words.skip();
        }
        return new PeriodStart(null, null, DeadlineAnchor.EVENT);
    }

    private static @Nullable PeriodStart named(Words words, PhraseContext context) {
        var hour = WrittenHour.read(words);
        words.take(",");
        var day = WrittenDay.read(words, context, Bound.UNTIL);
        return day == null ? null : new PeriodStart(day, hour == null ? null : hour.time(), null);
    }

    /** "ngày ký ban hành Kế hoạch này", "ngày văn bản này được ban hành"; not "ngày kế hoạch được Thủ tướng ban hành". */
    private static boolean issue(Words words) {
        words.takeAny("ngày", "thời điểm");
        boolean document = words.takeAny(DOCUMENTS);
        boolean own = words.take("này");
        words.take("được");
        boolean effect = words.takeAny("có hiệu lực thi hành", "có hiệu lực");
        if (!effect && !words.takeAny("ký ban hành", "ký , ban hành", "ban hành", "ký", "phát hành")) {
            return false;
        }
        document |= words.takeAny(DOCUMENTS);
        own |= words.take("này");
        if (!closed(words)) {
            return false;
        }
        if (document && !own) {
            words.doubt("Câu chữ không nói rõ văn bản nào được ban hành; hiểu là chính văn bản này.");
        }
        if (effect) {
            words.doubt("Hiểu ngày có hiệu lực là ngày ban hành văn bản.");
        }
        return true;
    }

    /** "khi nhận được văn bản này"; not "ngày nhận được báo cáo của các đơn vị". */
    private static boolean receipt(Words words) {
        words.takeAny("ngày", "thời điểm");
        if (!words.takeAny("nhận được", "nhận")) {
            return false;
        }
        words.takeAny(DOCUMENTS);
        words.take("này");
        return closed(words);
    }

    private static boolean cutOff(Words words) {
        words.takeAny("ngày", "thời điểm");
        if (!words.takeAny("chốt số liệu", "kết thúc kỳ báo cáo")) {
            return false;
        }
        words.takeAny("báo cáo", "của kỳ báo cáo", "kỳ báo cáo");
        return closed(words);
    }

    private static boolean closed(Words words) {
        return words.ended() || !Character.isLetterOrDigit(words.next().charAt(0));
    }
}
