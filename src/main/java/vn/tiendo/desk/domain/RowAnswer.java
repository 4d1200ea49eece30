package vn.tiendo.desk.domain;

import org.jspecify.annotations.Nullable;

/**
 * What became of one of many tasks.
 *
 * @param task    as it was, or null where it was gone already
 * @param refusal why it was not done; null where it was
 */
public record RowAnswer(@Nullable DeskTask task, @Nullable String refusal) {

    public boolean done() {
        return refusal == null;
    }
}
