/**
 * What happens when things go wrong: processes that die at the worst moment, clocks that jump, mail servers that are
 * away, and people who are faster than the engine. Who dies is a JVM of its own, on the database of the test.
 */
@NullMarked
package vn.tiendo.faults;

import org.jspecify.annotations.NullMarked;
