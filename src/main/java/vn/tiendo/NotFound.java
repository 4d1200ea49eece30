package vn.tiendo;

/** An address names something that is not there. The message is one Vietnamese sentence, shown with HTTP 404. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String sentence) {
        super(sentence, null, false, false);
    }
}
