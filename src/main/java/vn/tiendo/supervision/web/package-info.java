/**
 * The pages of supervision: lists of plans, one plan with all that follows from it, and the acts that begin there.
 * A controller asks who is there, calls one query or use case, and names a template.
 */
@NullMarked
package vn.tiendo.supervision.web;

import org.jspecify.annotations.NullMarked;
