/**
 * Nhiệm vụ giao cho đơn vị: one plan item × one lead unit, from receipt to the assigner's confirmation, and what
 * coordinating units contribute to it.
 */
@NullMarked
package vn.tiendo.assignment;

import org.jspecify.annotations.NullMarked;
