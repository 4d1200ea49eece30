/**
 * Units, officers and their roles: an organisation that is data, changes over time and is imported from files. It
 * answers who exists on a day, who is below whom, and which group of officers (unit × role) has which duty.
 */
@NullMarked
package vn.tiendo.organization;

import org.jspecify.annotations.NullMarked;
