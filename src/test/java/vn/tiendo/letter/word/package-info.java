/** How templates are read and filled. */
@NullMarked
package vn.tiendo.letter.word;

import org.jspecify.annotations.NullMarked;
