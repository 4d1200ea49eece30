/** The desk's pages over HTTP, with the real engine: what is shown, sent in, refused, and done to many at once. */
@NullMarked
package vn.tiendo.desk;

import org.jspecify.annotations.NullMarked;
