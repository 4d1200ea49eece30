package vn.tiendo.plan;

import vn.tiendo.plan.domain.Recall;

/**
 * Something that ends when its plan is recalled: each feature ends its own. Called again and again, each time in a
 * transaction of its own, until nothing is left; the recall of a plan for 3,321 communes never is one giant step.
 */
public interface EndRecalled {

    /**
     * Ends the next few.
     *
     * @return how many were ended, less than {@code limit} only when none is left
     */
    int next(Recall recall, int limit);
}
