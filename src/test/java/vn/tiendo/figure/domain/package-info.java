/**
 * Figures read, shown and added up, without database or engine.
 * Numbers as Vietnam writes them; exact decimals.
 * What was not given is not zero.
 */
@NullMarked
package vn.tiendo.figure.domain;

import org.jspecify.annotations.NullMarked;
