/**
 * The pages of the working calendar: a year at a glance for everybody, and the edits of those who keep it, each shown
 * with its effects before it is saved. A controller reads what was typed, calls one use case, and names a template.
 */
@NullMarked
package vn.tiendo.deadline.web;

import org.jspecify.annotations.NullMarked;
