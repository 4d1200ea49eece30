package vn.tiendo.handover.process;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.tiendo.handover.TakenTasks;
import vn.tiendo.handover.domain.TakenTask;

/** Who has taken what, in the engine. */
@Component
class TakenTasksOfTheEngine implements TakenTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;

    TakenTasksOfTheEngine(TaskService tasks, RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    @Override
    public List<TakenTask> of(String login) {
        var taken = tasks.createTaskQuery()
                .taskAssignee(login)
                .orderByTaskCreateTime()
                .asc()
                .unlimitedList();
        var instances = instances(taken);
        return taken.stream()
                .map(task -> new TakenTask(
                        task.getId(),
                        task.getName(),
                        instances.containsKey(task.getProcessInstanceId())
                                ? instances.get(task.getProcessInstanceId()).getBusinessKey()
                                : null))
                .toList();
    }

    private Map<String, ProcessInstance> instances(List<Task> taken) {
        return taken.isEmpty()
                ? Map.of()
                : runtime
                        .createProcessInstanceQuery()
                        .processInstanceIds(
                                taken.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                        .unlimitedList()
                        .stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
    }

    @Override
    public boolean pass(TakenTask task, String to) {
        tasks.setAssignee(task.id(), null);
        boolean offered =
                tasks.createTaskQuery().taskId(task.id()).taskCandidateUser(to).count() > 0;
        if (offered) {
            tasks.setAssignee(task.id(), to);
        }
        return offered;
    }
}
