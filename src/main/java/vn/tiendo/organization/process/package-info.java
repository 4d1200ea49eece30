/** The organisation as forms need it: units to choose from, names to show, the officer who is acting. */
@NullMarked
package vn.tiendo.organization.process;

import org.jspecify.annotations.NullMarked;
