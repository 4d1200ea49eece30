package vn.tiendo.document.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps state secrets out (Law 117/2025/QH15 on the protection of state secrets, in force since 01/3/2026). The reason
 * never repeats a word of the document: a refusal may be logged and is seen on a screen.
 */
public final class SecrecyPolicy {

    private static final List<Rule> RULES = List.of(
            document -> SecrecyClass.chosen(document.secrecy()),
            document -> SecrecyMarking.inNumber(document.number()),
            document -> SecrecyMarking.inText(document.abstractText()),
            document -> SecrecyMarking.inText(document.typeText()));

    /** One place where the class can stand. */
    private interface Rule {

        Optional<SecrecyClass> classOf(NewDocument document);
    }

    /** Why this document must not be taken in, as one sentence that says what to do; empty if it may. */
    public Optional<String> reasonToRefuse(NewDocument document) {
        return RULES.stream()
                .flatMap(rule -> rule.classOf(document).stream())
                .findFirst()
                .map(SecrecyPolicy::sentence);
    }

    /** The same for a number that is about to be given to a document with that abstract. */
    public Optional<String> reasonToRefuse(@Nullable String number, String abstractText) {
        return SecrecyMarking.inNumber(number)
                .or(() -> SecrecyMarking.inText(abstractText))
                .map(SecrecyPolicy::sentence);
    }

    private static String sentence(SecrecyClass secrecy) {
        return ("Văn bản có dấu độ %s là bí mật nhà nước, không được đưa vào hệ thống này theo "
                        + "Luật Bảo vệ bí mật nhà nước số 117/2025/QH15: hãy xóa nội dung vừa nhập và chuyển văn bản "
                        + "cho người quản lý tài liệu mật để đăng ký trên sổ giấy hoặc máy tính độc lập không nối mạng.")
                .formatted(secrecy.title());
    }
}
