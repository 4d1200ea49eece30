package vn.tiendo.supervision.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import vn.tiendo.supervision.process.DutyDiagram.Step;

/** Finds the diagrams of a piece of work by its business key, in the engine's history, which keeps ended work too. */
@Component
public class DutyDiagrams {

    /** Loops of a long piece of work come back to the same few steps; the newest tell enough. */
    private static final int STEPS = 1_000;

    private static final int INSTANCES = 50;
    private static final String OVERDUE = "overdue";

    private final HistoryService history;
    private final RepositoryService repository;

    DutyDiagrams(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    /** One diagram a process, each of the newest instance: the work itself, then what follows when it is overdue. */
    public List<DutyDiagram> of(String businessKey) {
        return instances(businessKey).values().stream().map(this::diagram).toList();
    }

    /**
     * The model of one of these as BPMN 2.0, in the version in which the work runs.
     *
     * @param process its key, as {@link DutyDiagram#key} names it
     */
    public Optional<byte[]> model(String businessKey, String process) {
        return Optional.ofNullable(instances(businessKey).get(process))
                .map(instance -> model(instance.getProcessDefinitionId()));
    }

    private Map<String, HistoricProcessInstance> instances(String businessKey) {
        var newestFirst = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, INSTANCES);
        return newestFirst.stream()
                .sorted((one, other) -> Boolean.compare(isOverdue(one), isOverdue(other)))
                .collect(Collectors.toMap(
                        HistoricProcessInstance::getProcessDefinitionKey,
                        instance -> instance,
                        (newest, older) -> newest,
                        LinkedHashMap::new));
    }

    private static boolean isOverdue(HistoricProcessInstance instance) {
        return instance.getProcessDefinitionKey().equals(OVERDUE);
    }

    private DutyDiagram diagram(HistoricProcessInstance instance) {
        var steps = history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceStartTime()
                .desc()
                .listPage(0, STEPS);
        return new DutyDiagram(
                instance.getProcessDefinitionKey(),
                String.valueOf(instance.getProcessDefinitionName()),
                instance.getEndTime() == null ? null : instance.getEndTime().toInstant(),
                steps.stream()
                        .filter(step -> step.getEndTime() == null)
                        .map(DutyDiagrams::step)
                        .distinct()
                        .toList(),
                steps.stream()
                        .filter(step -> step.getEndTime() != null && !step.isCanceled())
                        .map(DutyDiagrams::step)
                        .distinct()
                        .toList());
    }

    private static Step step(HistoricActivityInstance step) {
        return new Step(step.getActivityId(), step.getActivityName(), step.getActivityType());
    }

    private byte[] model(String definition) {
        try (var model = repository.getProcessModel(definition)) {
            return model.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
