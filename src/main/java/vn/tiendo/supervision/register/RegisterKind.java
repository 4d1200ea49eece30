package vn.tiendo.supervision.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a row of the register is. */
public enum RegisterKind {
    /** Nhiệm vụ, of the unit that leads. */
    ASSIGNMENT("nhiem-vu"),
    /** Báo cáo. */
    REPORT("bao-cao"),
    /** Phần phối hợp, owed to the unit that leads. */
    CONTRIBUTION("phoi-hop");

    private final String word;

    RegisterKind(String word) {
        this.word = word;
    }

    /** How addresses name it. */
    public String word() {
        return word;
    }

    /** How addresses of a single row name it: {@code assignment}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<RegisterKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
