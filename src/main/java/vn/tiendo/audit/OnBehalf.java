package vn.tiendo.audit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** For whom somebody acts while a piece of work runs; the trail and the files write it beside the actor's own name. */
public final class OnBehalf {

    private static final ThreadLocal<@Nullable OnBehalf> NOW = new ThreadLocal<>();

    private final String actor;
    private final String absent;

    private OnBehalf(String actor, String absent) {
        this.actor = actor;
        this.absent = absent;
    }

    /** Runs the work; whatever that actor does in it is done on behalf of the absent officer. Both are logins. */
    public static <T> T run(String actor, String absent, Supplier<T> work) {
        var before = NOW.get();
        NOW.set(new OnBehalf(actor, absent));
        try {
            return work.get();
        } finally {
            if (before == null) {
                NOW.remove();
            } else {
                NOW.set(before);
            }
        }
    }

    /** The login on whose behalf that actor acts now; null where it is the actor's own work, or the system's. */
    public static @Nullable String of(String actor) {
        var now = NOW.get();
        return now == null || !now.actor.equals(actor) ? null : now.absent;
    }
}
