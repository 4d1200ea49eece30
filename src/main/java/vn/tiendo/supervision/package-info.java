/**
 * Who owes what, for those who may see it: read models over plans, assignments and reports, and the rule of who sees
 * which of them. Reads only; what an officer does is a use case of the feature it belongs to.
 */
@NullMarked
package vn.tiendo.supervision;

import org.jspecify.annotations.NullMarked;
