package vn.tiendo.plan.domain.annex;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.PlainWords;

/**
 * One task of an annex, as it is written there.
 *
 * @param position     its place among the tasks of the file, from 1
 * @param place        where people find it: "Sheet1, dòng 12"
 * @param section      the heading it stands under, or null
 * @param ordinal      its number, with that of the heading where numbers return under each; may be empty
 * @param coordinating the cell as it is; may be empty, like the other cells
 * @param deadlineDay  the day, where the file has one and not merely words
 * @param doubt        why it may be no task, or cannot be taken in as it stands, or null
 */
public record AnnexRow(
        int position,
        String place,
        @Nullable String section,
        String ordinal,
        String content,
        String lead,
        String coordinating,
        String deadline,
        @Nullable LocalDate deadlineDay,
        String product,
        @Nullable Doubt doubt) {

    /** What is doubtful about a row as a whole. */
    public enum Doubt {
        /** Nothing but a text: a task without a unit, or a heading. */
        BARE,
        /** The same task a second time. */
        TWIN
    }

    /** What makes it the same task in another file: its number and its words. */
    public String identity() {
        return ordinalKey(ordinal) + " " + PlainWords.of(content);
    }

    /** A number as it is compared: "1.", "01" and "1)" are one. */
    static String ordinalKey(@Nullable String ordinal) {
        return ordinal == null
                ? ""
                : PlainWords.of(ordinal).replaceAll("\\b0+(?=\\d)", "").replace(' ', '.');
    }

    AnnexRow doubted(Doubt because) {
        return new AnnexRow(
                position,
                place,
                section,
                ordinal,
                content,
                lead,
                coordinating,
                deadline,
                deadlineDay,
                product,
                because);
    }
}
