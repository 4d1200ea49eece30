package vn.tiendo.report.domain;

/** The plan that asked for the reports was recalled: nobody draws them together. Told within the transaction. */
public record ConsolidationStopped(long consolidation) {}
