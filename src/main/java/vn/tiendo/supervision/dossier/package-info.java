/**
 * Hồ sơ: all that belongs to one piece of work, for those who see that work: where it comes from, its files, its rounds,
 * the people and the history. Decides who sees a file and who may add one; what a file is, {@code vn.tiendo.file} knows.
 */
@NullMarked
package vn.tiendo.supervision.dossier;

import org.jspecify.annotations.NullMarked;
