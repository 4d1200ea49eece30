/** Files that are taken away say what the pages say, to whoever may see it and nobody else. */
@NullMarked
package vn.tiendo.supervision.export;

import org.jspecify.annotations.NullMarked;
