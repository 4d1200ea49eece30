package vn.tiendo.document.domain;

import java.time.LocalDate;

/**
 * The series within which a number is unique: of a state body, a year; of a Party body, a type and a term.
 *
 * @param issuer   code of the unit that gives the numbers
 * @param name     empty for the one series of a body, else the type's code or what the office calls it
 * @param startsOn first day of the year or the term
 * @param period   the year or the term, as it stands in a sentence: {@code năm 2026}, {@code nhiệm kỳ 2025 - 2030}
 */
public record NumberSeries(String issuer, String name, LocalDate startsOn, String period) {}
