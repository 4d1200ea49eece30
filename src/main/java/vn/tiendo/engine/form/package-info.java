/**
 * The way of a form: what it shows is read fresh from the domain, what is submitted becomes a checked record and one
 * use case, and a refusal reaches the officer as one sentence. No submitted value is ever stored as a variable.
 */
@NullMarked
package vn.tiendo.engine.form;

import org.jspecify.annotations.NullMarked;
