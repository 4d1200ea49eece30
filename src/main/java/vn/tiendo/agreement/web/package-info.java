/** The pages of agreements between equals: what a party signed, with whom, and how far everybody is. */
@NullMarked
package vn.tiendo.agreement.web;

import org.jspecify.annotations.NullMarked;
