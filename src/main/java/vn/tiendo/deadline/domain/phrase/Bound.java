package vn.tiendo.deadline.domain.phrase;

import org.jspecify.annotations.Nullable;

/** On which side of a day the duty ends. */
enum Bound {
    /** "trước": the day itself is too late. */
    BEFORE,
    /** "chậm nhất", "hạn", "đến hết", "trong": the day itself counts. */
    UNTIL;

    /** The bound that comes next, or null. */
    static @Nullable Bound read(Words words, PhraseContext context) {
        int start = words.at();
        if (words.take("từ") && !behindTheBeginning(words, context)) {
            words.back(start);
            return null;
        }
        boolean latest = words.takeAny(
                "chậm nhất",
                "muộn nhất",
                "trễ nhất",
                "không muộn hơn",
                "không chậm hơn",
                "không trễ hơn",
                "không quá",
                "không vượt quá");
        boolean until = words.takeAny(
                "thời hạn cuối cùng",
                "hạn cuối cùng",
                "thời hạn cuối",
                "thời hạn chót",
                "hạn cuối",
                "hạn chót",
                "thời hạn",
                "hạn",
                "cho đến",
                "cho tới",
                "đến",
                "tới",
                "trong");
        words.takeAny("là", ":");
        until |= words.take("vào");
        if (words.take("trước")) {
            if (latest) {
                words.doubt("«chậm nhất» và «trước» mâu thuẫn nhau; hiểu theo nghĩa chặt hơn là «trước».");
            }
            return BEFORE;
        }
        return latest || until ? UNTIL : null;
    }

    /** "từ nay đến", "từ ngày 01/6 đến", "từ ngày ký đến": when to begin does not matter for when to end. */
    private static boolean behindTheBeginning(Words words, PhraseContext context) {
        int start = words.at();
        boolean begun = words.takeAny("nay", "bây giờ", "ngày ký", "ngày ban hành", "khi ban hành")
                || WrittenDay.read(words, context, UNTIL) != null
                || WrittenSpan.read(words, context) != null;
        var next = words.next();
        words.begin(begun ? words.at() : start);
        return begun && (next.equals("đến") || next.equals("tới"));
    }
}
