/**
 * Ủy quyền: an officer who is away lets a colleague do the work from a day to a day, all of it or some kinds. The
 * substitute finds it in the own Tasklist and acts "thay mặt"; the trail has both names. It begins and ends by itself.
 */
@NullMarked
package vn.tiendo.substitution;

import org.jspecify.annotations.NullMarked;
