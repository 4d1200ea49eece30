/**
 * What is handed over, counted by kind.
 * Plain Java; a task of no kind that can be given away is counted apart.
 * Assignments are counted whether a task of theirs is open now or not.
 */
@NullMarked
package vn.tiendo.handover.domain;

import org.jspecify.annotations.NullMarked;
