/** What supervisors and leaders do about duties. */
@NullMarked
package vn.tiendo.supervision.act;

import org.jspecify.annotations.NullMarked;
