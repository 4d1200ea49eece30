/** What a deadline is. Plain Java: no framework. */
@NullMarked
package vn.tiendo.deadline.domain;

import org.jspecify.annotations.NullMarked;
