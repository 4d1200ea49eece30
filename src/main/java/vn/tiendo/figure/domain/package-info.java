/**
 * Figures that reports give beside their text: numbers as Vietnam writes them, how they add up, and their targets.
 * Exact decimals; what was not given is not zero.
 * Plain Java: no framework.
 */
@NullMarked
package vn.tiendo.figure.domain;

import org.jspecify.annotations.NullMarked;
