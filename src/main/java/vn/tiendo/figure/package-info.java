/**
 * Chỉ tiêu: which figures a report regime asks for.
 * Below plans, which ask for them, and reports, which give them.
 * How they are read, shown and added up is in {@code domain}.
 */
@NullMarked
package vn.tiendo.figure;

import org.jspecify.annotations.NullMarked;
