/**
 * Letters and reports as Word files: which kinds there are and which fields each has, the templates that offices upload,
 * what stands on every paper of an office, and how a template and values become a file. What a plan or a report says is
 * not known here.
 */
@NullMarked
package vn.tiendo.letter;

import org.jspecify.annotations.NullMarked;
