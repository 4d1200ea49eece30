package vn.tiendo.demo.travel;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.jspecify.annotations.Nullable;

/**
 * The engine's own steps, made by hand in the order in which they fall due. What fails is tried again when the engine's
 * retry list says so, which may be further on the way. The cleaning of history stays the engine's own.
 */
final class EngineSteps {

    private static final int PAGE = 200;
    /** A step that is refused without becoming due later, as when an officer is faster, is tried so many times. */
    private static final int PATIENCE = 10;

    private final ManagementService management;
    private final KeptClock clock;
    private final QuietHours quiet;
    private final Set<String> left;
    private final Map<String, Failure> failures = new LinkedHashMap<>();
    private final Map<String, Integer> attempts = new HashMap<>();

    /** Processes that have looked whether there is something to do, since anything was done. */
    private final Set<String> looked = new HashSet<>();

    EngineSteps(ProcessEngine engine, KeptClock clock, QuietHours quiet) {
        this.quiet = quiet;
        this.management = engine.getManagementService();
        this.clock = clock;
        this.left = engine.getHistoryService().findHistoryCleanupJobs().stream()
                .map(Job::getId)
                .collect(Collectors.toSet());
    }

    /** Makes every step that is due now, and those that follow from it at once. Returns how many succeeded. */
    int makeThoseDue() {
        int done = 0;
        for (var due = page(jobs().executable(), PAGE); !due.isEmpty(); due = page(jobs().executable(), PAGE)) {
            for (var job : due) {
                done += make(job) ? 1 : 0;
            }
        }
        return done;
    }

    /** When the next step is due, if that is not after a moment. */
    Optional<Instant> nextBy(Instant moment) {
        for (var next = next(); next != null && !due(next).isAfter(moment); next = next()) {
            var worthwhile = worthwhile(next, moment);
            if (!worthwhile.isAfter(due(next))) {
                return Optional.of(due(next));
            }
            management.setJobDuedate(next.getId(), Date.from(worthwhile));
        }
        return Optional.empty();
    }

    private @Nullable Job next() {
        return page(jobs().withRetriesLeft(), 1).stream()
                .filter(job -> job.getDuedate() != null)
                .findFirst()
                .orElse(null);
    }

    private Instant worthwhile(Job job, Instant end) {
        return job.getProcessInstanceId() == null && looked.contains(process(job))
                ? quiet.nextOfUse(due(job), end)
                : due(job);
    }

    private static String process(Job job) {
        return Objects.requireNonNullElse(job.getProcessDefinitionKey(), "");
    }

    private static Instant due(Job job) {
        return job.getDuedate().toInstant();
    }

    Collection<Failure> failures() {
        return failures.values();
    }

    private JobQuery jobs() {
        return management.createJobQuery().active().orderByJobDuedate().asc();
    }

    private List<Job> page(JobQuery query, int most) {
        return query.listPage(0, most + left.size()).stream()
                .filter(job -> !left.contains(job.getId()))
                .toList();
    }

    private boolean make(Job job) {
        try {
            management.executeJob(job.getId());
            failures.remove(job.getId());
            if (!quiet.isLooking(process(job))) {
                looked.clear();
            } else if (job.getProcessInstanceId() == null) {
                looked.add(process(job));
            }
            return true;
        } catch (RuntimeException failed) {
            var now = management.createJobQuery().jobId(job.getId()).singleResult();
            if (now == null) {
                return false;
            }
            var what = now.getFailedActivityId() == null ? now.getId() : now.getFailedActivityId();
            failures.put(
                    job.getId(),
                    new Failure(KeptClock.written(clock.now()), what, String.valueOf(failed.getMessage())));
            if (isDue(now) && attempts.merge(job.getId(), 1, Integer::sum) >= PATIENCE) {
                left.add(job.getId());
            }
            return false;
        }
    }

    private boolean isDue(Job job) {
        var due = job.getDuedate();
        return job.getRetries() > 0 && (due == null || !due.toInstant().isAfter(clock.now()));
    }
}
