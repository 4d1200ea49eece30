package vn.tiendo.supervision.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.OwedContributions;
import vn.tiendo.assignment.domain.OwedContribution;
import vn.tiendo.assignment.domain.WhoseDelay;

/** What coordinating units owe a task, as one officer sees it: a coordinating unit sees its own part only. */
@Component
public class SeenContributions {

    private final OwedContributions contributions;

    SeenContributions(OwedContributions contributions) {
        this.contributions = contributions;
    }

    /**
     * @param delay whose delay it is, where the task is late and a contribution came late; for those who see how it goes
     */
    public record Seen(
            List<OwedContribution> rows, @Nullable WhoseDelay delay) {

        static final Seen NOTHING = new Seen(List.of(), null);
    }

    /** Those of a duty; there are some only where it is a task. */
    public Seen of(SeenDuty duty) {
        if (duty.kind() != StoryKind.ASSIGNMENT) {
            return Seen.NOTHING;
        }
        var reach = duty.seen().officer().reach();
        var rows = contributions.of(duty.id()).stream()
                .filter(one -> duty.close() || reach.contains(one.unit()))
                .toList();
        return new Seen(rows, duty.close() ? contributions.delayOf(duty.id()).orElse(null) : null);
    }
}
