package vn.tiendo.document.domain;

/** Whether the owner of the register received the document (đến) or issued it (đi). */
public enum Direction {
    INCOMING,
    OUTGOING
}
