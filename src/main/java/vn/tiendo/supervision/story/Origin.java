package vn.tiendo.supervision.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan comes from: the document that demanded it, the plans above it as far as the officer may read them, and
 * the plan itself last.
 *
 * @param document which the topmost plan carries out, or null
 */
public record Origin(@Nullable Source document, List<Step> plans) {

    /** The document at the top. */
    public record Source(long id, String number, String text) {}

    /**
     * One plan on the way down.
     *
     * @param linked whether the officer may open it
     * @param task   the task of it that the next plan answers, or null in the last one
     * @param duty   of that task
     */
    public record Step(
            long plan,
            @Nullable String number,
            String title,
            String unit,
            boolean linked,
            @Nullable String task,
            @Nullable Long duty) {}
}
