package vn.tiendo.report.domain;

/** Nobody owes the report any more. Told within the transaction. */
public record ObligationWithdrawn(long obligation) {}
