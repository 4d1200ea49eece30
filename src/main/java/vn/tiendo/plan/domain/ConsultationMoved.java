package vn.tiendo.plan.domain;

/**
 * Another unit is asked for the opinion on a draft. Told within the transaction.
 *
 * @param from     code of the unit that was asked
 * @param to       code of the unit that is asked instead
 * @param askedToo whether that unit had been asked anyway, so that nobody answers in the place of the former one
 */
public record ConsultationMoved(long plan, String from, String to, boolean askedToo) {}
