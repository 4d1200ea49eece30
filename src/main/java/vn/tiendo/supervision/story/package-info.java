/**
 * The story of one duty: where it comes from, how it stands, everything that happened to it, and the plans below it; and
 * the cascade of a document. Read only. Who sees what is decided by {@link vn.tiendo.supervision.SeenPlan}.
 */
@NullMarked
package vn.tiendo.supervision.story;

import org.jspecify.annotations.NullMarked;
