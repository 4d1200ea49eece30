/** The engine's side of assignments and contributions. */
@NullMarked
package vn.tiendo.assignment.process;

import org.jspecify.annotations.NullMarked;
