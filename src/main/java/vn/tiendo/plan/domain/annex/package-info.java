/**
 * The annex of a plan (phụ lục) as offices write it: which column is which, which rows are tasks, who is meant, until when.
 * Plain Java: no framework.
 */
@NullMarked
package vn.tiendo.plan.domain.annex;

import org.jspecify.annotations.NullMarked;
