package vn.tiendo.demo.travel;

import java.time.Instant;

/** A moment ahead at which something happens, and what, in Vietnamese. */
public record Moment(Instant at, String what) {}
