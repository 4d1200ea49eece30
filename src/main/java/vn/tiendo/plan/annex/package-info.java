/**
 * Nhập phụ lục: an annex in Excel or Word is read, looked through row by row and corrected on the spot, and taken into the
 * draft, or into an issued plan that waits for it, when the officer says so.
 */
@NullMarked
package vn.tiendo.plan.annex;

import org.jspecify.annotations.NullMarked;
