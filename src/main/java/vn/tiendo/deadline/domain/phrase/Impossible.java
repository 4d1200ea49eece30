package vn.tiendo.deadline.domain.phrase;

/** The phrase names a day or an hour that there is not; the message says which, in Vietnamese. */
final class Impossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Impossible(String reason) {
        super(reason, null, false, false);
    }
}
