/** A table as a file has it: rows of cells, each with its text, its day if it is one, and where it was merged. */
@NullMarked
package vn.tiendo.sheet.domain;

import org.jspecify.annotations.NullMarked;
