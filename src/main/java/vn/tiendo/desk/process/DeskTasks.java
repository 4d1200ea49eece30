package vn.tiendo.desk.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.tiendo.assignment.OwedContributions;
import vn.tiendo.deadline.Duties;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.desk.domain.DeskTask;
import vn.tiendo.engine.Card;
import vn.tiendo.engine.form.TaskForms;

/** The open tasks of an officer: what the officer has taken, then what is offered, each by deadline. */
@Component
public class DeskTasks {

    /** Tasks on a page. */
    public static final int SIZE = 50;

    private static final String CONTRIBUTION = "contribution:";
    private static final String[] ON_THE_CARD = {Card.UNIT_NAME, Card.DOCUMENT_NUMBER, Card.ON_BEHALF_OF};

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Duties duties;
    private final OwedContributions contributions;

    DeskTasks(TaskService tasks, RuntimeService runtime, Duties duties, OwedContributions contributions) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.duties = duties;
        this.contributions = contributions;
    }

    /** One page of them, counted from 1, and one more where there are more. */
    public List<DeskTask> page(String login, int number) {
        int first = (number - 1) * SIZE;
        long taken = taken(login).count();
        var some = new ArrayList<Task>();
        if (first < taken) {
            some.addAll(byDeadline(taken(login)).listPage(first, SIZE + 1));
        }
        int left = SIZE + 1 - some.size();
        if (left > 0) {
            some.addAll(byDeadline(offered(login)).listPage((int) Math.max(0, first - taken), left));
        }
        return described(some);
    }

    /** The open task of that id, if it is the officer's to do. */
    public Optional<DeskTask> find(String login, String id) {
        var found = Stream.of(taken(login), offered(login))
                .flatMap(query -> query.taskId(id).listPage(0, 1).stream())
                .limit(1)
                .toList();
        return described(found).stream().findFirst();
    }

    private TaskQuery taken(String login) {
        return tasks.createTaskQuery().active().taskAssignee(login);
    }

    private TaskQuery offered(String login) {
        return tasks.createTaskQuery().active().taskCandidateUser(login);
    }

    private static TaskQuery byDeadline(TaskQuery query) {
        return query.orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc();
    }

    private List<DeskTask> described(List<Task> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var cards = cards(found);
        var titles = titles(found);
        return found.stream()
                .map(task -> {
                    var card = cards.getOrDefault(task.getId(), Map.of());
                    return new DeskTask(
                            task.getId(),
                            task.getTaskDefinitionKey().substring(TaskForms.TASK_PREFIX.length()),
                            task.getName(),
                            titles.get(task.getProcessInstanceId()),
                            card.get(Card.UNIT_NAME),
                            card.get(Card.DOCUMENT_NUMBER),
                            task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                            task.getAssignee() != null,
                            card.get(Card.ON_BEHALF_OF));
                })
                .toList();
    }

    /** What Tasklist shows on the card of each. */
    private Map<String, Map<String, String>> cards(List<Task> found) {
        var cards = new HashMap<String, Map<String, String>>();
        runtime.createVariableInstanceQuery()
                .taskIdIn(found.stream().map(Task::getId).toArray(String[]::new))
                .variableNameIn(ON_THE_CARD)
                .unlimitedList()
                .forEach(variable -> cards.computeIfAbsent(variable.getTaskId(), id -> new HashMap<>())
                        .put(variable.getName(), String.valueOf(variable.getValue())));
        return cards;
    }

    /** What the work is about, by instance, where it is a duty or a contribution to one. */
    private Map<String, String> titles(List<Task> found) {
        var keys = new HashMap<String, String>();
        runtime.createProcessInstanceQuery()
                .processInstanceIds(
                        found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                .unlimitedList()
                .forEach(instance -> keys.put(instance.getId(), String.valueOf(instance.getBusinessKey())));
        var known = contributions.titles(ids(keys.values()));
        duties.all(duties(keys.values())).forEach(duty -> known.put(duty.ref().businessKey(), duty.title()));
        var titles = new HashMap<String, String>();
        keys.forEach((instance, key) -> titles.put(instance, known.get(key)));
        return titles;
    }

    private static List<DutyRef> duties(Collection<String> keys) {
        return keys.stream()
                .filter(key -> key.matches("(assignment|report):\\d{1,18}"))
                .distinct()
                .map(DutyRef::of)
                .toList();
    }

    private static List<Long> ids(Collection<String> keys) {
        return keys.stream()
                .filter(key -> key.matches(CONTRIBUTION + "\\d{1,18}"))
                .map(key -> Long.valueOf(key.substring(CONTRIBUTION.length())))
                .toList();
    }
}
