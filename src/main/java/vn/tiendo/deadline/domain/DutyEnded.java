package vn.tiendo.deadline.domain;

/** A duty is over, or another unit has it: nobody explains its delay any more. Told within the transaction. */
public record DutyEnded(DutyRef duty) {}
