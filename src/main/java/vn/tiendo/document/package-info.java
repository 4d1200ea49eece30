/**
 * Official documents (văn bản): what was received or issued, kept as it was written, with its citations and recipients.
 * Registers incoming documents, flags what contradicts itself, refuses state secrets, and gives out our own numbers.
 */
@NullMarked
package vn.tiendo.document;

import org.jspecify.annotations.NullMarked;
