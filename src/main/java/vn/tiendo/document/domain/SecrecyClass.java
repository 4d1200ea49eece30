package vn.tiendo.document.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The classes of state secrets (độ mật). None of them may enter this system. */
public enum SecrecyClass {
    TOP_SECRET("Tuyệt mật"),
    SECRET("Tối mật"),
    CONFIDENTIAL("Mật");

    private static final Set<String> NOT_SECRET =
            Set.of("", "khong", "khong mat", "thuong", "binh thuong", "none", "null", "no", "-", "0");

    private final String title;

    SecrecyClass(String title) {
        this.title = title;
    }

    /** The Vietnamese name, as stamped on the document. */
    public String title() {
        return title;
    }

    /**
     * The class that was chosen or written in the field "độ mật", with or without diacritics. What is neither empty nor
     * plainly "not secret" counts as secret: here a doubt must not let a document in.
     */
    public static Optional<SecrecyClass> chosen(@Nullable String value) {
        var word = value == null ? "" : ascii(value);
        if (NOT_SECRET.contains(word)) {
            return Optional.empty();
        }
        if (word.contains("tuyet") || word.contains("top")) {
            return Optional.of(TOP_SECRET);
        }
        return Optional.of(word.contains("toi") || word.equals("secret") ? SECRET : CONFIDENTIAL);
    }

    private static String ascii(String value) {
        return Normalizer.normalize(WrittenText.fold(value), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[_\\s]+", " ")
                .trim();
    }
}
