package vn.tiendo.deadline.domain;

/**
 * Somebody has something to say to the unit that owes a duty, and it is told at once. Told within the transaction.
 *
 * @param action what was done, as the history names it, for example "Đôn đốc"
 * @param text   what was said
 * @param actor  login of who said it
 */
public record UnitAddressed(DutyRef duty, String action, String text, String actor) {}
