/**
 * Deadlines as directives write them: the phrase, its kind, the instant it resolves to. Arithmetic with working days,
 * the ladder of reminders and extensions will live here.
 */
@NullMarked
package vn.tiendo.deadline;

import org.jspecify.annotations.NullMarked;
