/**
 * Officers at Tasklist in a real browser: they sign on with their own logins, click and type. What they see is
 * asserted here; what the rules are is tested elsewhere.
 */
@NullMarked
package vn.tiendo.browser;

import org.jspecify.annotations.NullMarked;
