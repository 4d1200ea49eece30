/** What the documentation says of speed, measured. Never part of a test run: no assertion here is about time. */
@NullMarked
package vn.tiendo.benchmark;

import org.jspecify.annotations.NullMarked;
