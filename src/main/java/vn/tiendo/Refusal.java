package vn.tiendo;

/**
 * What an officer asked for is not possible, for a reason the officer can mend. The message is one Vietnamese sentence
 * that says what to do; it is shown as it is. Nothing has been changed when it is thrown.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence, null, false, false);
    }
}
