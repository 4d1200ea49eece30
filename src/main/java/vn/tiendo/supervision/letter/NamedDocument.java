package vn.tiendo.supervision.letter;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.letter.Imprint;

/** How a text names a document: {@code Kế hoạch số 44/KH-UBND ngày 08 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh}. */
final class NamedDocument {

    private NamedDocument() {}

    /** @param day null where it is not known */
    static String of(@Nullable String type, @Nullable String number, @Nullable LocalDate day, @Nullable String issuer) {
        return Stream.of(
                        type == null ? "Văn bản" : type,
                        number == null ? "" : "số " + number,
                        day == null ? "" : Imprint.day(day),
                        issuer == null ? "" : "của " + issuer)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The abstract as it goes on in a sentence after the type of the document: {@code về triển khai …}. */
    static String about(@Nullable String type, String abstractText) {
        return about(withoutType(type, abstractText));
    }

    /** An abstract that begins with the type of its document, without it. */
    static String withoutType(@Nullable String type, String title) {
        if (type == null || !title.regionMatches(true, 0, type + " ", 0, type.length() + 1)) {
            return title;
        }
        var rest = title.substring(type.length() + 1).strip();
        return rest.isEmpty() || rest.matches("(của|số) .*") ? title : beginning(rest);
    }

    /** The same after any words. */
    static String about(String abstractText) {
        var text = abstractText.strip().replaceFirst("^(?i:v/v|về việc|về)\\s+", "");
        var words = text.split("\\s+", 3);
        boolean name = words.length > 1 && Character.isUpperCase(words[1].charAt(0)) || text.matches("\\p{Lu}{2}.*");
        return "về " + (name || text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1));
    }

    /** As it stands alone in a cell: with a capital. */
    static String beginning(String phrase) {
        return phrase.isEmpty() ? phrase : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }

    /** Figures below ten have two digits in official papers. */
    static String two(long number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
