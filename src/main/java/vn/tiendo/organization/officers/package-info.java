/**
 * Nhập cán bộ: a list of officers as an office keeps it is looked through by an administrator and taken in; who is known is
 * changed, who is not in the list is left alone.
 */
@NullMarked
package vn.tiendo.organization.officers;

import org.jspecify.annotations.NullMarked;
