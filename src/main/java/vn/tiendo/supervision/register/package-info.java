/**
 * The register of everything that is owed and counted (sổ theo dõi): figures and rows for the overview, the exports, the
 * JSON and the pictures. Who sees what, what a filter means and what a bucket holds are said here and nowhere else, so
 * that no two of them can disagree.
 */
@NullMarked
package vn.tiendo.supervision.register;

import org.jspecify.annotations.NullMarked;
