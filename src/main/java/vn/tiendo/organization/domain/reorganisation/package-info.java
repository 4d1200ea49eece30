/**
 * What a reorganisation (sắp xếp tổ chức) is: the decision with its lines, the rules that each line must keep, and the
 * pieces of open work that go from a unit to its successors. Plain Java.
 */
@NullMarked
package vn.tiendo.organization.domain.reorganisation;

import org.jspecify.annotations.NullMarked;
