package vn.tiendo.organization.domain;

/** The chain of command a unit belongs to; symbols, numbering and lines of report differ from chain to chain. */
public enum Chain {
    STATE,
    PARTY,
    ARMED,
    MASS,
    CENTRAL
}
