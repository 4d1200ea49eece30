/**
 * Lists that people hand in as tables, such as officers or incoming documents: read, looked through row by row, corrected on
 * the spot, and taken in when somebody says so. What a row means is the business of the feature that takes such lists.
 */
@NullMarked
package vn.tiendo.sheet.list;

import org.jspecify.annotations.NullMarked;
