package vn.tiendo.sheet.domain;

/** How a row of a table that somebody handed in stands before it is taken in. */
public enum RowMark {
    /** It can be taken in as it is understood. */
    READY,
    /** Somebody has to choose or to confirm something first. */
    CONFIRM,
    /** It cannot be taken in as it stands. */
    WRONG,
    /** The officer does not want it. */
    LEFT_OUT,
    /** It is taken in. */
    TAKEN
}
