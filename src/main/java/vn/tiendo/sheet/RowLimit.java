package vn.tiendo.sheet;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.tiendo.Refusal;

/** Counts the rows and letters of a file while they are read, so that the reading stops in time. */
final class RowLimit {

    /** Ten thousand rows of an annex have some six millions; one long text can be repeated in every cell. */
    private static final int MOST_LETTERS = 20_000_000;

    private final int most;
    private int rows;
    private int letters;

    RowLimit(int most) {
        this.most = most;
    }

    /** @throws Refusal if it is one too many */
    void oneMore() {
        if (++rows > most) {
            var written = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi")));
            throw new Refusal(
                    "Tệp có hơn " + written.format(most) + " dòng; hãy tách thành nhiều tệp rồi nhập lần lượt.");
        }
    }

    /** @throws Refusal if these are too many */
    void letters(int more) {
        letters += more;
        if (letters > MOST_LETTERS) {
            throw new Refusal("Tệp có quá nhiều chữ để là một bảng nhiệm vụ; hãy tách thành nhiều tệp.");
        }
    }
}
