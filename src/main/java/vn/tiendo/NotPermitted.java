package vn.tiendo;

/**
 * What an officer asked for belongs to somebody else. The message is one Vietnamese sentence that says to whom; it is
 * shown as it is, with HTTP 403. Nothing has been changed when it is thrown.
 */
public class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPermitted(String sentence) {
        super(sentence, null, false, false);
    }
}
