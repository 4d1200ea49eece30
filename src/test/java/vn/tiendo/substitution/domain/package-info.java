/** The kinds of work agree with the models. */
@NullMarked
package vn.tiendo.substitution.domain;

import org.jspecify.annotations.NullMarked;
