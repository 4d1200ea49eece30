/**
 * How the demo travels in time: the one clock, kept over a restart; the walk to a later moment through everything that
 * is due on the way, in order; and what lies ahead.
 */
@NullMarked
package vn.tiendo.demo.travel;

import org.jspecify.annotations.NullMarked;
