package vn.tiendo.deadline.domain.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.DeadlineTerm;

/** "theo thời hạn trong Kế hoạch 1267-KH/BCĐ": the deadline stands in a document that is named, with a date perhaps. */
final class AnotherDocument implements PhraseRule {

    private static final String[] DOCUMENTS = {
        "kế hoạch",
        "quyết định",
        "công văn",
        "công điện",
        "hướng dẫn",
        "chỉ thị",
        "nghị quyết",
        "nghị định",
        "thông tư",
        "kết luận",
        "chương trình",
        "đề án",
        "thông báo",
        "văn bản",
        "luật"
    };
    private static final Set<String> BOUNDS = Set.of("trước", "chậm", "muộn", "hạn", "trễ");

    @Override
    public @Nullable DeadlineTerm read(Words words, PhraseContext context) {
        if (!words.takeAny("theo", "đúng theo", "thực hiện theo")) {
            return null;
        }
        boolean named = false;
        while (!words.ended()) {
            // "theo Kế hoạch …, trước ngày …" says until when itself.
            boolean own = BOUNDS.contains(words.next()) && !words.previous().equals("thời");
            if (own) {
                return null;
            }
            boolean document = words.takeAny(DOCUMENTS);
            named |= document;
            if (!document) {
                words.skip();
            }
        }
        return named ? DeadlineTerm.of(DeadlineKind.EXTERNAL_DOCUMENT, null) : null;
    }
}
