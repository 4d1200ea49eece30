/** The Word files, read back. */
@NullMarked
package vn.tiendo.supervision.letter;

import org.jspecify.annotations.NullMarked;
