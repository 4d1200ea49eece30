package vn.tiendo.file.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a dossier can be about. */
public enum SubjectKind {
    /** Văn bản. */
    DOCUMENT("van-ban", "document"),
    /** Kế hoạch. */
    PLAN("ke-hoach", "plan"),
    /** Nhiệm vụ trong kế hoạch. */
    ITEM("muc", "plan_item"),
    /** Nhiệm vụ giao cho một đơn vị. */
    ASSIGNMENT("nhiem-vu", "assignment"),
    /** Báo cáo mà một đơn vị phải gửi trong một kỳ. */
    REPORT("bao-cao", "report"),
    /** Phần phối hợp. */
    CONTRIBUTION("phoi-hop", "contribution"),
    /** Văn bản ký kết phối hợp. */
    AGREEMENT("thoa-thuan", "agreement");

    private final String word;
    private final String history;

    SubjectKind(String word, String history) {
        this.word = word;
        this.history = history;
    }

    /** The word in addresses, {@code nhiem-vu}. */
    public String word() {
        return word;
    }

    /** The word in the audit trail, {@code assignment}. */
    public String history() {
        return history;
    }

    /** The kind with that word in an address. */
    public static Optional<SubjectKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
