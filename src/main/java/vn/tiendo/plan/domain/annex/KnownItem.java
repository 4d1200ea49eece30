package vn.tiendo.plan.domain.annex;

import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.domain.DraftItem;

/**
 * A task that the plan has already.
 *
 * @param id     of the task in an issued plan; its place in a draft, from 0
 * @param closed why the annex cannot change it any more, in Vietnamese, or null
 */
public record KnownItem(long id, DraftItem item, @Nullable String closed) {}
