/**
 * What the engine knows of a duty: its diagrams, and the steps in them that were passed and that are open now. Asked of
 * the engine's services by business key, for readers whose permission was checked before.
 */
@NullMarked
package vn.tiendo.supervision.process;

import org.jspecify.annotations.NullMarked;
