package vn.tiendo.engine.guard;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** The checks that some commands of the engine lack. They run in the command's own transaction, before it. */
final class TaskChecks {

    private TaskChecks() {}

    /** For comments: the engine would take one on any task or instance from anybody. */
    static <T> Command<T> ifMayWork(@Nullable String task, Command<T> command) {
        return context -> {
            mustBeAllowedToWork(context, open(context, task));
            return command.execute(context);
        };
    }

    /** For a single comment or attachment: the engine would show it to anybody who has its id. */
    static <T> Command<T> ifMayRead(@Nullable String task, Command<T> command) {
        return context -> {
            var history = context.getProcessEngineConfiguration().getHistoryService();
            if (history.createHistoricTaskInstanceQuery().taskId(task).count() == 0) {
                throw new CommandRefused(CommandRefused.NOT_YOURS_TO_GIVE);
            }
            return command.execute(context);
        };
    }

    /**
     * For giving a task back: the engine asks for the right to assign it to anybody, which an officer must not have;
     * to hold it is enough.
     */
    static <T> Command<T> ifHeldBy(String login, @Nullable String task, Command<T> command) {
        return context -> {
            var held = open(context, task);
            mustBeAllowedToWork(context, held);
            if (!login.equals(held.getAssignee())) {
                throw new CommandRefused(CommandRefused.ONLY_FOR_YOURSELF);
            }
            return context.runWithoutAuthorization(() -> command.execute(context));
        };
    }

    private static TaskEntity open(CommandContext context, @Nullable String id) {
        var task = id == null ? null : context.getTaskManager().findTaskById(id);
        if (task == null) {
            throw new CommandRefused(CommandRefused.NOT_YOURS_TO_GIVE);
        }
        return task;
    }

    private static void mustBeAllowedToWork(CommandContext context, TaskEntity task) {
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
    }
}
