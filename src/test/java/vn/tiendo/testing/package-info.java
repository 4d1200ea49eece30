/**
 * What tests of several features share: the embedded PostgreSQL of a run, and how a test of the whole application gets
 * a database of its own.
 */
@NullMarked
package vn.tiendo.testing;

import org.jspecify.annotations.NullMarked;
