/**
 * Tìm kiếm: one box over everything an officer may see: documents, plans, their tasks and reports, units and officers.
 * Words are compared without diacritics, numbers in any spelling. What is found is what the pages show; the tables that
 * are searched are those of thousands of rows, never those of millions.
 */
@NullMarked
package vn.tiendo.supervision.search;

import org.jspecify.annotations.NullMarked;
