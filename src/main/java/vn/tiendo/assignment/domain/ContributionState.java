package vn.tiendo.assignment.domain;

/** How a contribution stands. */
public enum ContributionState {
    /** Owed and not there yet. */
    NOT_SENT,
    /** Delivered; the lead has to answer. */
    WAITING,
    /** Tiếp thu. */
    TAKEN_IN,
    /** Not taken in; the lead says why. */
    ANSWERED,
    /** It never came, and nobody waits for it any more. */
    CLOSED;

    /** Whether somebody still has something to do. */
    public boolean open() {
        return this == NOT_SENT || this == WAITING;
    }
}
