/**
 * Bàn giao công việc: when somebody leaves, all open work goes to another officer of the unit in one step, with a
 * reason, after a look at what it is. The parts: {@code domain} what is counted, {@code process} the tasks of the engine,
 * {@code web} the page.
 */
@NullMarked
package vn.tiendo.handover;

import org.jspecify.annotations.NullMarked;
