/**
 * Ký kết phối hợp: two or more equal parties draft, review, sign, carry out joint and own tasks, and review them together
 * at the end. Nobody stands above: each party's part becomes a plan of its own, so that deadlines, reminders and figures
 * are those of every other task.
 */
@NullMarked
package vn.tiendo.agreement;

import org.jspecify.annotations.NullMarked;
