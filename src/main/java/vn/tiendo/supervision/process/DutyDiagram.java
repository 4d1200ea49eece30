package vn.tiendo.supervision.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One diagram with what was passed and what is open in it.
 *
 * @param key    of the process, for example {@code reportSubmission}
 * @param ended  when the instance came to its end, or null
 * @param open   steps that are waited for, the newest first, with the clocks and scopes around them
 * @param passed steps that were finished, the newest first
 */
public record DutyDiagram(String key, String name, @Nullable Instant ended, List<Step> open, List<Step> passed) {

    private static final String TASK = "userTask";

    /** One element of the diagram. */
    public record Step(String id, @Nullable String name, String type) {}

    /** What people are to do now, in words; what is waited for where nobody is to do anything. */
    public List<String> now() {
        var tasks = names(open, true);
        return tasks.isEmpty() ? names(open, false) : tasks;
    }

    /** What people have done, the first one first. */
    public List<String> done() {
        var names = new ArrayList<>(names(passed, true));
        Collections.reverse(names);
        return names;
    }

    /** The state that was reached, in words; null while it runs. */
    public @Nullable String end() {
        return ended == null
                ? null
                : passed.stream()
                        .filter(step -> step.type().endsWith("EndEvent") && step.name() != null)
                        .map(Step::name)
                        .findFirst()
                        .orElse(null);
    }

    /** The elements to mark as open, without the scopes around them: {@code id id id}. */
    public String openIds() {
        return open.stream()
                .filter(step -> !step.type().equals("subProcess"))
                .map(Step::id)
                .collect(Collectors.joining(" "));
    }

    /** The elements to mark as passed, without those that are open again. */
    public String passedIds() {
        return passed.stream()
                .map(Step::id)
                .filter(id -> open.stream().noneMatch(step -> step.id().equals(id)))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static List<String> names(List<Step> steps, boolean tasks) {
        return steps.stream()
                .filter(step ->
                        tasks == step.type().equals(TASK) && !step.type().equals("subProcess"))
                .map(Step::name)
                .filter(name -> name != null && !name.isEmpty())
                .distinct()
                .collect(Collectors.toList());
    }
}
