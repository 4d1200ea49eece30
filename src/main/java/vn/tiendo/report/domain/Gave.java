package vn.tiendo.report.domain;

import vn.tiendo.figure.domain.GivenFigure;

/**
 * What one unit gave for one indicator.
 *
 * @param unit code of the unit; the contribution names it
 */
public record Gave(long indicator, long obligation, String unit, GivenFigure given) {}
