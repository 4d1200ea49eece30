/** The engine's side of deadlines: what is owed when one has passed, and how one is extended. */
@NullMarked
package vn.tiendo.deadline.process;

import org.jspecify.annotations.NullMarked;
