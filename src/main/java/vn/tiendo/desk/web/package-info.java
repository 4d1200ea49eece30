/**
 * Việc của tôi, {@code /viec-cua-toi}: the officer's open tasks for a telephone, and many at once for a wide screen.
 * What was typed stays when it is refused; what a telephone cannot show is left to Tasklist.
 * Texts are in the area {@code desk}.
 */
@NullMarked
package vn.tiendo.desk.web;

import org.jspecify.annotations.NullMarked;
