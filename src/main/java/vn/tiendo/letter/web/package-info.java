/**
 * Mẫu văn bản: the pages on which a clerk sees which letters there are and which fields each has, uploads the office's own
 * templates, tries them out, goes back to the general ones, and enters what stands on every paper.
 */
@NullMarked
package vn.tiendo.letter.web;

import org.jspecify.annotations.NullMarked;
