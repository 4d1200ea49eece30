package vn.tiendo.organization.process;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/**
 * Which variables of the processes name units: those from which a user task of any deployed model draws its candidate
 * groups. Read from the models, so that a process that comes later is not forgotten.
 */
@Component
class UnitVariables {

    private static final Pattern GROUP = Pattern.compile("\\$\\{(\\w+)(?:\\.value\\(\\))?}\\.(\\w+)");

    private final RepositoryService repository;
    private final Map<String, Map<String, Map<String, String>>> models = new ConcurrentHashMap<>();

    UnitVariables(RepositoryService repository) {
        this.repository = repository;
    }

    /** The names of all of them. */
    Set<String> names() {
        return repository.createProcessDefinitionQuery().unlimitedList().stream()
                .map(ProcessDefinition::getId)
                .flatMap(definition -> tasks(definition).values().stream())
                .map(Map::values)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    /** Role → the variable with the unit whose officers of that role do a user task. */
    Map<String, String> of(String definition, String task) {
        return tasks(definition).getOrDefault(task, Map.of());
    }

    private Map<String, Map<String, String>> tasks(String definition) {
        return models.computeIfAbsent(
                definition,
                id -> repository.getBpmnModelInstance(id).getModelElementsByType(UserTask.class).stream()
                        .filter(task -> task.getCamundaCandidateGroups() != null)
                        .collect(Collectors.toMap(
                                UserTask::getId, task -> variables(task.getCamundaCandidateGroups()))));
    }

    private static Map<String, String> variables(String groups) {
        return Stream.of(groups.split(","))
                .map(GROUP::matcher)
                .filter(matcher -> matcher.matches())
                .collect(Collectors.toMap(matcher -> matcher.group(2), matcher -> matcher.group(1)));
    }
}
