package vn.tiendo.sheet.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.Refusal;
import vn.tiendo.sheet.domain.RowMark;

/** Which rows of a table an address asks for: those with one mark or all, and the page of these. */
public final class RowFilter {

    private static final Map<String, RowMark> WORDS = Map.of(
            "san-sang", RowMark.READY,
            "can-xac-nhan", RowMark.CONFIRM,
            "sai", RowMark.WRONG,
            "bo-qua", RowMark.LEFT_OUT,
            "da-dua", RowMark.TAKEN);

    private final @Nullable RowMark mark;
    private final int number;

    /** @throws Refusal if these are no words and no number of an address of ours */
    public RowFilter(@Nullable String mark, @Nullable String page) {
        this.mark = mark == null || mark.isEmpty() ? null : WORDS.get(mark);
        boolean wrong = page != null && !page.isEmpty() && !page.matches("[1-9][0-9]{0,4}");
        if (wrong || mark != null && !mark.isEmpty() && this.mark == null) {
            throw new Refusal("Địa chỉ không đúng; hãy mở lại trang này từ đầu.");
        }
        number = page == null || page.isEmpty() ? 1 : Integer.parseInt(page);
    }

    /** The mark, or null for all rows. */
    public @Nullable RowMark mark() {
        return mark;
    }

    public int number() {
        return number;
    }

    /** The word for a mark in an address. */
    public static String word(RowMark mark) {
        return WORDS.entrySet().stream()
                .filter(word -> word.getValue() == mark)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** The word for this one; empty for all rows. */
    public String word() {
        return mark == null ? "" : word(mark);
    }

    /** What stands behind the address of the page. */
    public String query() {
        return "?dong=" + word() + "&trang=" + number;
    }
}
