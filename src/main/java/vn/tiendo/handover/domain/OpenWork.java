package vn.tiendo.handover.domain;

import java.util.List;

/**
 * What an officer has in hand.
 *
 * @param assignments how many assignments the officer carries out
 * @param tasks       the tasks taken, by name
 */
public record OpenWork(int assignments, List<Count> tasks) {

    /** How many tasks of one name there are. */
    public record Count(String name, long number) {}

    public boolean isEmpty() {
        return assignments == 0 && tasks.isEmpty();
    }
}
