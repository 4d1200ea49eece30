/**
 * The page of handing over, {@code /ban-giao}: whose work, what it is, to whom, why.
 * For leaders of the unit and administrators.
 * Texts are in the area {@code desk}.
 */
@NullMarked
package vn.tiendo.handover.web;

import org.jspecify.annotations.NullMarked;
