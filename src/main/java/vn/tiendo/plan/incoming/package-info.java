/**
 * Nhập văn bản đến: the register of incoming documents as a records clerk keeps it is looked through and entered, each row
 * as if the clerk had entered it by hand. Nothing of a secret document is kept, and nothing is entered twice.
 */
@NullMarked
package vn.tiendo.plan.incoming;

import org.jspecify.annotations.NullMarked;
