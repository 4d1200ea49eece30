package vn.tiendo.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** How long a mail that the server does not take now is tried again, and when. */
@Component
class Patience {

    /**
     * A little shorter than the retries of the engine's job, which should find it due; other mail that is sent meanwhile
     * does not try it again at each turn.
     */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(50),
            Duration.ofMinutes(4),
            Duration.ofMinutes(25),
            Duration.ofMinutes(100),
            Duration.ofHours(5));

    /** As mail servers do; a mailbox that has been full that long is a matter for an administrator. */
    private static final Duration LONGEST = Duration.ofDays(5);

    private final Clock clock;

    Patience(Clock clock) {
        this.clock = clock;
    }

    boolean goesOn(Letter letter) {
        return clock.instant().isBefore(letter.queuedAt().plus(LONGEST));
    }

    Instant nextTry(Letter letter) {
        return clock.instant().plus(PAUSES.get(Math.min(letter.attempts(), PAUSES.size() - 1)));
    }
}
