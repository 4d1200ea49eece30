/** Letters from templates. */
@NullMarked
package vn.tiendo.letter;

import org.jspecify.annotations.NullMarked;
