package vn.tiendo.organization.reorganisation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The processes under way, which name units too; they follow some at a time, after the work itself has moved. */
public interface InstancesToSuccessor {

    /**
     * A unit whose processes follow.
     *
     * @param to     code of the heir, the same as {@code from} where only the name is another; null where there is none
     * @param others what went to another one than the heir: business key and variable, as {@code assignment:12 unit}
     */
    record Follower(
            long id, String from, @Nullable String to, String fromName, String toName, Map<String, Heir> others) {

        public Follower {
            others = Map.copyOf(others);
        }
    }

    /** A unit that takes over, and what it is called. */
    record Heir(String code, String name) {}

    /** @return how many followed, less than {@code limit} only when none is left */
    int follow(Follower follower, int limit);
}
