package vn.tiendo.plan;

/**
 * Something that an issued plan sends to units: each feature carries its own. Called again and again, each time in a
 * transaction of its own, until nothing is left; a plan for 3,321 communes never is one giant step.
 */
public interface Dispatch {

    /**
     * Opens the work of the next few units.
     *
     * @return how many were opened, less than {@code limit} only when none is left
     */
    int next(long plan, int limit);
}
