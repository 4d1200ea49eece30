package vn.tiendo.supervision.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.tiendo.Refusal;

/** What can be found, in the order in which it is shown. */
public enum SearchGroup {
    DOCUMENTS("van-ban"),
    PLANS("ke-hoach"),
    /** Tasks of plans, each with its duties counted. */
    ITEMS("nhiem-vu"),
    /** Reports that plans ask for, each with its duties counted. */
    REGIMES("bao-cao"),
    UNITS("don-vi"),
    OFFICERS("can-bo");

    private final String word;

    SearchGroup(String word) {
        this.word = word;
    }

    /** How addresses name it. */
    public String word() {
        return word;
    }

    /**
     * The group that an address names, or null where it names none.
     *
     * @throws Refusal if there is no such group
     */
    public static @Nullable SearchGroup read(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(group -> group.word.equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "Nhóm kết quả " + Refusal.quoted(word) + " không có; hãy sửa lại địa chỉ hoặc tìm lại."));
    }
}
