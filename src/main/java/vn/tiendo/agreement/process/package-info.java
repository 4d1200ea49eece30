/**
 * How the engine drives {@code coordinationAgreement}: the forms of the parties, and what happens between them by itself.
 */
@NullMarked
package vn.tiendo.agreement.process;

import org.jspecify.annotations.NullMarked;
