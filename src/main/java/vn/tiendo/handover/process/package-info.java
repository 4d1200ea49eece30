/**
 * The tasks of the engine that an officer has taken.
 * They go to another officer who may do them, or back to the group.
 * Called by the use case, after it has checked who may hand over.
 */
@NullMarked
package vn.tiendo.handover.process;

import org.jspecify.annotations.NullMarked;
