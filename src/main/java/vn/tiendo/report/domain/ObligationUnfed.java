package vn.tiendo.report.domain;

/** No consolidated report answers the obligation any more: the unit writes it itself. Told within the transaction. */
public record ObligationUnfed(long obligation) {}
