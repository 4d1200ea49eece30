/** What a unit, an officer and a role are. Plain Java: no framework. */
@NullMarked
package vn.tiendo.organization.domain;

import org.jspecify.annotations.NullMarked;
