package vn.tiendo.supervision.story;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.AskForContribution;
import vn.tiendo.assignment.OwedContributions;
import vn.tiendo.assignment.domain.OwedContribution;
import vn.tiendo.assignment.domain.WhoseDelay;

/** What coordinating units owe a task, as one officer sees it: a coordinating unit sees its own part only. */
@Component
public class SeenContributions {

    private final OwedContributions contributions;
    private final AskForContribution ask;

    SeenContributions(OwedContributions contributions, AskForContribution ask) {
        this.contributions = contributions;
        this.ask = ask;
    }

    /**
     * What there is to see.
     *
     * @param delay   whose delay it is, where the task is late and a contribution came late; for those who see how it goes
     * @param askable ids of those for which the officer may ask again
     */
    public record Seen(
            List<OwedContribution> rows, @Nullable WhoseDelay delay, Set<Long> askable) {

        static final Seen NOTHING = new Seen(List.of(), null, Set.of());
    }

    /** Those of a duty; there are some only where it is a task. */
    public Seen of(SeenDuty duty) {
        if (duty.kind() != StoryKind.ASSIGNMENT) {
            return Seen.NOTHING;
        }
        var officer = duty.seen().officer();
        var rows = contributions.of(duty.id()).stream()
                .filter(one -> duty.close() || officer.reach().contains(one.unit()))
                .toList();
        var delay = duty.close() ? contributions.delayOf(duty.id()).orElse(null) : null;
        return new Seen(rows, delay, ask.among(rows, officer.officer().login()));
    }
}
