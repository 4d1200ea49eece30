package vn.tiendo.substitution.domain;

/** Somebody ended a substitution before its time. */
public record SubstitutionEnded(long substitution) {}
