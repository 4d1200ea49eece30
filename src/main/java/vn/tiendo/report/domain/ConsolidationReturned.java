package vn.tiendo.report.domain;

/** The superior returned a consolidated report: the next version is to be made. Told within the transaction. */
public record ConsolidationReturned(long consolidation) {}
