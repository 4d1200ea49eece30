/** What an assignment and a contribution are. Plain Java: no framework. */
@NullMarked
package vn.tiendo.assignment.domain;

import org.jspecify.annotations.NullMarked;
