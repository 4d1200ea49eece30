/** What tests share: a real database, people with their groups, and a browser that signs on as one of them. */
@NullMarked
package vn.tiendo.testing;

import org.jspecify.annotations.NullMarked;
