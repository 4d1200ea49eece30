package vn.tiendo.report.domain;

/** From now on a consolidated report answers the obligation: nobody need write it by hand. Told within the transaction. */
public record ObligationFed(long obligation) {}
