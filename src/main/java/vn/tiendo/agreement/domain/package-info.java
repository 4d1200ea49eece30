/**
 * What an agreement between equals is: its draft, its parties, and the rules a draft must keep. Plain Java.
 */
@NullMarked
package vn.tiendo.agreement.domain;

import org.jspecify.annotations.NullMarked;
