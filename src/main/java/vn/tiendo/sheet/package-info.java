/**
 * Tables in Excel and Word files that people hand in: read by their content, within bounds, as cells with merged ones told
 * apart. What the columns mean is the business of the feature that asks for the table.
 */
@NullMarked
package vn.tiendo.sheet;

import org.jspecify.annotations.NullMarked;
