package vn.tiendo.plan.annex;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The task at which the work on a plan lies, as the engine knows it. */
public interface PlanDesk {

    /** What an annex can do there. */
    enum Stage {
        /** The draft is being written. */
        DRAFT,
        /** The plan is issued, and some of its tasks wait for units. */
        REMAINING
    }

    /**
     * The open task.
     *
     * @param officer login of who has taken it, or null
     */
    record Open(Stage stage, @Nullable String officer) {}

    /** The task that is open now, if it is one at which an annex can be taken in. */
    Optional<Open> open(long plan);

    /** What waited for units has been given to them: the plan goes on. */
    void assigned(long plan, String actor);

    /** Has the rows of an import read, some hundreds at a time. */
    void readRows(long annex);
}
