/**
 * Substitutions in the engine: its timers begin and end them, its candidates and assignees carry them out.
 * Which task is lent to whom is written down here, so that it can be taken back to the last one.
 * The process is {@code substitution}, known by the business key {@code substitution:<id>}.
 */
@NullMarked
package vn.tiendo.substitution.process;

import org.jspecify.annotations.NullMarked;
