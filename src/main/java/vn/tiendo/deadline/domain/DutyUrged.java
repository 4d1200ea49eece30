package vn.tiendo.deadline.domain;

/** A duty has been urged from a page: nobody need do it once more in Tasklist. Told within the transaction. */
public record DutyUrged(DutyRef duty) {}
