package vn.tiendo.assignment;

import org.jspecify.annotations.Nullable;

/**
 * The same work at a unit that ends and at its successor.
 *
 * @param id       what the former unit owes
 * @param twin     what the successor owes already
 * @param bare     whether nothing of it waits for anybody, so that it can go up in the other one
 * @param twinBare the same of the successor's
 * @param twinOpen whether the successor still owes it
 */
record Twin(long id, long twin, boolean bare, boolean twinBare, boolean twinOpen, int progress, int twinProgress) {

    /** Which of the two goes up in the other one; none where both must stand. */
    @Nullable
    Long goesUp() {
        if (!twinOpen || !bare && !twinBare) {
            return null;
        }
        return bare && (!twinBare || progress <= twinProgress) ? id : twin;
    }
}
