package vn.tiendo.report.domain;

/** A conditional report closed by itself at its deadline: nothing arose. Told within the transaction. */
public record ReportLapsed(long obligation) {}
