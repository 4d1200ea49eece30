/**
 * Refuses to start rather than to run half configured: what the environment must provide, and the one Vietnamese
 * line that says what is missing. Knows nothing of the features; they throw {@code StartupRefused}.
 */
@NullMarked
package vn.tiendo.startup;

import org.jspecify.annotations.NullMarked;
