package vn.tiendo.demo.travel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** When the engine's timers fire, those aside that start a process every hour. */
public final class TimersAhead implements Ahead.Source {

    private static final int NAMED = 50;

    private final ProcessEngine engine;

    public TimersAhead(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public List<Moment> after(Instant now, int most) {
        var moments = new ArrayList<Moment>();
        for (var timers = nextAfter(now); !timers.isEmpty() && moments.size() < most; ) {
            var at = timers.get(0).getDuedate().toInstant();
            var together = timers.stream()
                    .filter(job -> job.getDuedate().toInstant().equals(at))
                    .filter(job -> job.getProcessInstanceId() != null)
                    .map(this::name)
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!together.isEmpty()) {
                moments.add(new Moment(at, together));
            }
            timers = nextAfter(at);
        }
        return moments;
    }

    private List<Job> nextAfter(Instant moment) {
        return engine.getManagementService()
                .createJobQuery()
                .timers()
                .active()
                .withRetriesLeft()
                .duedateHigherThan(Date.from(moment))
                .orderByJobDuedate()
                .asc()
                .listPage(0, NAMED);
    }

    private String name(Job job) {
        var definition = engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        if (definition == null) {
            return "Hẹn giờ của hệ thống";
        }
        var element = engine.getRepositoryService()
                .getBpmnModelInstance(definition.getProcessDefinitionId())
                .getModelElementById(definition.getActivityId());
        var name = element instanceof FlowElement named ? named.getName() : null;
        return "Hẹn giờ: " + (name == null ? definition.getActivityId() : name);
    }
}
