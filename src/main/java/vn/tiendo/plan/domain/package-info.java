/** What a plan says: its items, who leads, until when, and the reports it asks for. Plain Java: no framework. */
@NullMarked
package vn.tiendo.plan.domain;

import org.jspecify.annotations.NullMarked;
