/**
 * The officer's desk outside Tasklist: tasks in big rows for a telephone, many at once on a wide screen.
 * It has no rules of its own: what is done here is a form sent in, and the form's use case decides.
 * The parts: {@code domain} what is shown, {@code process} the way to the engine, {@code web} the pages.
 */
@NullMarked
package vn.tiendo.desk;

import org.jspecify.annotations.NullMarked;
