/** Real instruments, carried from intake to their end by the desks of officers on the real engine. */
@NullMarked
package vn.tiendo.lifecycle;

import org.jspecify.annotations.NullMarked;
