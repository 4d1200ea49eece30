package vn.tiendo.engine.tasklist;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The open task about a piece of work that an officer can work on, and where Tasklist opens it. */
@Component
public class TaskAtHand {

    private static final String IN_TASKLIST = "/camunda/app/tasklist/default/#/?task=";
    private static final String ON_A_PHONE = "/viec-cua-toi/";

    private final TaskService tasks;

    TaskAtHand(TaskService tasks) {
        this.tasks = tasks;
    }

    /**
     * The path at which Tasklist shows that task, or our own page on a telephone: one that the officer has taken comes first, then what is due first.
     *
     * @param businessKey of the work; all instances that bear it count
     * @return nothing where no open task is the officer's to do, or a colleague has taken it
     */
    public Optional<String> of(String businessKey, String login, boolean phone) {
        return first(businessKey, query -> query.taskAssignee(login))
                .or(() -> first(businessKey, query -> query.taskCandidateUser(login)))
                .map(task -> (phone ? ON_A_PHONE : IN_TASKLIST) + task.getId());
    }

    private Optional<Task> first(String businessKey, UnaryOperator<TaskQuery> theOfficers) {
        var query = tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .active()
                .orderByDueDate()
                .asc()
                .orderByTaskCreateTime()
                .asc();
        return theOfficers.apply(query).listPage(0, 1).stream().findFirst();
    }
}
