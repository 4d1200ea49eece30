package vn.tiendo.substitution.process;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.HourlyWork;
import vn.tiendo.substitution.EndSubstitution;
import vn.tiendo.substitution.Substitutions;

/** Lends what came back to a group meanwhile, and ends what nobody is there for any more. */
@Component
class KeepSubstituting implements HourlyWork {

    private final EndSubstitution end;
    private final Substitutions substitutions;
    private final LendTasks lend;
    private final Clock clock;

    KeepSubstituting(EndSubstitution end, Substitutions substitutions, LendTasks lend, Clock clock) {
        this.end = end;
        this.substitutions = substitutions;
        this.lend = lend;
        this.clock = clock;
    }

    @Override
    public void run() {
        end.endOfWhoHasLeft();
        substitutions.inEffect(clock.instant()).forEach(lend::keep);
    }
}
