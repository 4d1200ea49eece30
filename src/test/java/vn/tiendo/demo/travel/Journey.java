package vn.tiendo.demo.travel;

import java.time.Instant;
import java.util.List;

/**
 * A walk through time that is over.
 *
 * @param arrived where the clock stood at its end
 * @param done    how many steps of the engine ran on the way
 */
public record Journey(Instant arrived, int done, List<Failure> failed) {}
