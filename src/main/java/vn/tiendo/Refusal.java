package vn.tiendo;

/**
 * What an officer asked for is not possible, for a reason the officer can mend. The message is one Vietnamese sentence
 * that says what to do; it is shown as it is. Nothing has been changed when it is thrown.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    public Refusal(String sentence) {
        super(sentence, null, false, false);
    }

    /** What the officer entered, as a sentence repeats it: in quotation marks, shortened. */
    public static String quoted(String entered) {
        return "«" + shortened(entered) + "»";
    }

    /** At most {@value #SHOWN} letters of what was entered, on one line. */
    public static String shortened(String entered) {
        var line = entered.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN - 1)).stripTrailing() + "…";
    }
}
