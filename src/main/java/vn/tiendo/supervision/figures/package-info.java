/**
 * Số liệu: the figures of a plan's reports as its pages show them, period by period and unit by unit.
 * Whoever sees all reports of a regime sees totals and everybody's figures; a unit sees its own.
 * Nothing is computed here that a consolidated report has frozen.
 */
@NullMarked
package vn.tiendo.supervision.figures;

import org.jspecify.annotations.NullMarked;
