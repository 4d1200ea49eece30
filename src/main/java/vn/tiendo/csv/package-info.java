/**
 * Lists that people hand in as CSV: read row by row, strictly, with every fault named by its row before anything is
 * written. What the columns mean is the business of the feature that asks for the list.
 */
@NullMarked
package vn.tiendo.csv;

import org.jspecify.annotations.NullMarked;
