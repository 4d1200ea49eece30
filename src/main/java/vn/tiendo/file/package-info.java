/**
 * The files of a dossier (tệp trong hồ sơ): taken in, looked into, kept in pieces and handed out again, never all of one
 * in memory. A new version is added beside the former, and what is removed stays in the history. Who may see or add
 * them is decided by {@code supervision.dossier}, which knows the work they belong to.
 */
@NullMarked
package vn.tiendo.file;

import org.jspecify.annotations.NullMarked;
