package vn.tiendo.organization.domain.reorganisation;

/** The day of a decision has come: it is to be carried out. Told within the transaction. */
public record ReorganisationDue(long reorganisation) {}
