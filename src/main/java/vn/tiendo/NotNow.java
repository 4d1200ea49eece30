package vn.tiendo;

/**
 * What is needed for it is away just now, which no officer can mend. The message is one Vietnamese sentence that says
 * what to do, shown with HTTP 503. Nothing has been changed when it is thrown.
 */
public class NotNow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotNow(String sentence) {
        super(sentence, null, false, false);
    }
}
