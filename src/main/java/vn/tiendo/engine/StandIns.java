package vn.tiendo.engine;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who does a task in somebody else's place (làm thay). The engine knows only that the task is open to that person; for
 * whom and until when is known here.
 */
public interface StandIns {

    /**
     * The place in which somebody works on a task.
     *
     * @param absent     login of whose work it is
     * @param absentName the full name
     * @param until      the instant from which it may no longer be done
     * @param inEffect   whether it may be done now; the engine may learn a moment later that it may not
     */
    record Place(String absent, String absentName, Instant until, boolean inEffect) {}

    /** The place in which that person has this task; empty where it is the person's own. */
    Optional<Place> of(String task, String login);

    /** The same, and nobody ends it before the running transaction is over. */
    Optional<Place> hold(String task, String login);

    /** Does something in that place: what is recorded meanwhile bears both names. */
    <T> T in(Place place, String login, Supplier<T> work);
}
