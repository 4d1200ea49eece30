package vn.tiendo.substitution.process;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.tiendo.audit.OnBehalf;
import vn.tiendo.engine.StandIns;
import vn.tiendo.substitution.Substitutions;
import vn.tiendo.substitution.domain.Substitution;

/** Tells the engine in whose place somebody works on a task, and the trail on whose behalf. */
@Component
class PlacesOfSubstitutes implements StandIns {

    private final LentTasks lent;
    private final Substitutions substitutions;
    private final Clock clock;

    PlacesOfSubstitutes(LentTasks lent, Substitutions substitutions, Clock clock) {
        this.lent = lent;
        this.substitutions = substitutions;
        this.clock = clock;
    }

    @Override
    public Optional<Place> of(String task, String login) {
        return lent.place(task, login, false).map(substitutions::require).map(this::place);
    }

    @Override
    public Optional<Place> hold(String task, String login) {
        return lent.place(task, login, true).map(substitutions::require).map(this::place);
    }

    @Override
    public <T> T in(Place place, String login, Supplier<T> work) {
        return OnBehalf.run(login, place.absent(), work);
    }

    private Place place(Substitution substitution) {
        return new Place(
                substitution.absent(),
                substitution.absentName(),
                substitution.until(),
                substitution.inEffect(clock.instant()));
    }
}
