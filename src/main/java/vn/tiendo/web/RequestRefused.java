package vn.tiendo.web;

/** A request to the engine's web API that goes no further. */
class RequestRefused extends Exception {

    private static final long serialVersionUID = 1L;
    private final int status;

    /**
     * @param status   the HTTP status
     * @param sentence what the person at the screen reads
     */
    RequestRefused(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    int status() {
        return status;
    }
}
