/** Bàn giao công việc, with the real engine: what goes where, who may do it, what is written down. */
@NullMarked
package vn.tiendo.handover;

import org.jspecify.annotations.NullMarked;
