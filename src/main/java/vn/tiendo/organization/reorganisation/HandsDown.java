package vn.tiendo.organization.reorganisation;

/**
 * Implemented by whoever keeps what a unit has made its own (its papers): no work, so that it moves with nothing, but the
 * one unit that follows another one goes on using it.
 */
public interface HandsDown {

    /** What that is, as a sentence names it: {@code mẫu văn bản}. */
    String name();

    /** Whether that unit has any. */
    boolean has(String unit);

    /** From now on the successor, which is new, uses what the former unit used. */
    void handDown(String from, String to, String actor);
}
