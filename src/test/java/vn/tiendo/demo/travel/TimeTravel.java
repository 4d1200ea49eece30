package vn.tiendo.demo.travel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.domain.Deadline;

/**
 * Moves the one clock forward. It stops at every moment at which the engine has something to do and lets all of that be
 * done before it goes on, so what happens on the way happens on its own day and hour.
 */
public final class TimeTravel {

    private static final Instant LAST =
            LocalDate.of(2100, 1, 1).atStartOfDay(Deadline.VIETNAM).toInstant();

    private final ProcessEngine engine;
    private final KeptClock clock;
    private final QuietHours quiet;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile @Nullable Instant heading;

    public TimeTravel(ProcessEngine engine, KeptClock clock, QuietHours quiet) {
        this.quiet = quiet;
        this.engine = engine;
        this.clock = clock;
    }

    /** What the clock says now. */
    public Instant now() {
        return clock.now();
    }

    /** Where somebody is travelling to at this moment. */
    public Optional<Instant> heading() {
        return Optional.ofNullable(heading);
    }

    /**
     * Goes to a moment; comes back when everything that is due by then has been done or has failed.
     *
     * @throws Refusal           when the moment lies in the past: work that was done later would be in the future
     * @throws AlreadyTravelling while another travel is under way
     */
    public Journey to(Instant moment) {
        return alone(() -> {
            if (moment.isBefore(clock.now())) {
                throw new Refusal("Đồng hồ chỉ đi tới: lúc này đã là sau thời điểm đó. Muốn quay lại, hãy nạp một tình "
                        + "huống.");
            }
            if (!moment.isBefore(LAST)) {
                throw new Refusal("Hãy chọn một thời điểm trước năm 2100.");
            }
            heading = moment;
            try {
                return walk(moment);
            } finally {
                heading = null;
            }
        });
    }

    /**
     * Does something with the clock while nobody else moves it and the engine rests.
     *
     * @throws AlreadyTravelling while somebody does
     */
    public <T> T alone(Supplier<T> act) {
        if (!oneAtATime.tryLock()) {
            throw new AlreadyTravelling();
        }
        try {
            return EngineAtRest.during(engine, act);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Journey walk(Instant moment) {
        var steps = new EngineSteps(engine, clock, quiet);
        int done = steps.makeThoseDue();
        for (var next = steps.nextBy(moment); next.isPresent(); next = steps.nextBy(moment)) {
            goOnTo(next.get());
            done += steps.makeThoseDue();
        }
        goOnTo(moment);
        done += steps.makeThoseDue();
        return new Journey(clock.now(), done, List.copyOf(steps.failures()));
    }

    private void goOnTo(Instant moment) {
        if (moment.isAfter(clock.now())) {
            clock.goTo(moment);
        }
    }
}
