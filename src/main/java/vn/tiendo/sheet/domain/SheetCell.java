package vn.tiendo.sheet.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell.
 *
 * @param text      what it shows, lines separated by {@code \n}; of a cell merged with the one above it, that one's text
 * @param day       the day, where the file says that it is one and not merely writes it
 * @param fromAbove merged with the cell above it
 */
public record SheetCell(String text, @Nullable LocalDate day, boolean fromAbove) {

    public static final SheetCell EMPTY = new SheetCell("", null, false);

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The same, for the row below it in a merged range. */
    public SheetCell continued() {
        return new SheetCell(text, day, true);
    }
}
