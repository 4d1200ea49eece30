package vn.tiendo.report.domain;

/** The last report that a consolidation waited for has been accepted. Told within the transaction. */
public record AllAccepted(long consolidation) {}
