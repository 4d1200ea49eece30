package vn.tiendo.substitution.domain;

import java.time.Instant;

/** A substitution was made; it begins and ends at these instants. */
public record SubstitutionMade(long substitution, Instant startsAt, Instant endsAt) {}
