/** The words for deadlines, and when an input is asked for. */
@NullMarked
package vn.tiendo.desk.domain;

import org.jspecify.annotations.NullMarked;
