/** The page on which an annex is handed in, looked through and taken in, with its templates and the list of its faults. */
@NullMarked
package vn.tiendo.plan.annex.web;

import org.jspecify.annotations.NullMarked;
