/** What tests of every feature share: a real PostgreSQL with our schema. */
@NullMarked
package vn.tiendo.testing;

import org.jspecify.annotations.NullMarked;
