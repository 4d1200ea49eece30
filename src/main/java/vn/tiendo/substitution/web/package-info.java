/**
 * The page of substitutions, {@code /uy-quyen}: those I gave and have, those of my unit; making one, ending one.
 * A refusal is shown above the form, with all that was typed.
 * Texts are in the area {@code desk}.
 */
@NullMarked
package vn.tiendo.substitution.web;

import org.jspecify.annotations.NullMarked;
