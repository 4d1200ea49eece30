/**
 * The pages of the organisation, for administrators: the units with their validity, and reorganisations from draft to
 * what they moved. A controller reads what was typed, calls one use case, and names a template.
 */
@NullMarked
package vn.tiendo.organization.web;

import org.jspecify.annotations.NullMarked;
