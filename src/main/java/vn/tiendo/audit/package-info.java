/**
 * Who changed what, when, on whose behalf, from what to what. Written with the change, in its transaction; never changed
 * afterwards.
 */
@NullMarked
package vn.tiendo.audit;

import org.jspecify.annotations.NullMarked;
