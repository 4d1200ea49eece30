/** Ủy quyền, with the real engine and a real database: what is lent, to whom, until which instant. */
@NullMarked
package vn.tiendo.substitution;

import org.jspecify.annotations.NullMarked;
