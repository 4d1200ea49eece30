package vn.tiendo.sheet.domain;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One cell.
 *
 * @param text      what it shows, lines separated by {@code \n}; of a cell merged with the one above it, that one's text
 * @param day       the day, where the file says that it is one and not merely writes it
 * @param fromAbove merged with the cell above it
 */
public record SheetCell(String text, @Nullable LocalDate day, boolean fromAbove) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n]]|[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");

    public static final SheetCell EMPTY = new SheetCell("", null, false);

    /** Its text without what no screen shows. */
    public String shown() {
        return UNSEEN.matcher(text)
                .replaceAll("")
                .replaceAll("[ \\t]*\\n\\s*", "\n")
                .strip();
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The same, for the row below it in a merged range. */
    public SheetCell continued() {
        return new SheetCell(text, day, true);
    }
}
