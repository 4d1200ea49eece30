package vn.tiendo.engine.guard;

import static vn.tiendo.engine.guard.CommandField.text;

import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;

/**
 * What an officer may ask of the engine: a list of what is open, all else is shut, because the engine has some four
 * hundred commands and an officer needs few. Which rows a permitted command may touch is the engine's authorization;
 * where the engine has no such check, {@link TaskChecks} adds it.
 */
final class OfficerCommands {

    private static final Set<Class<?>> READS_OF_ONE_TASK = Set.of(
            GetTaskCommentCmd.class,
            GetTaskCommentsCmd.class,
            GetTaskAttachmentCmd.class,
            GetTaskAttachmentsCmd.class,
            GetTaskAttachmentContentCmd.class);

    private static final Set<Class<?>> ENDS_A_TASK = Set.of(
            CompleteTaskCmd.class, DelegateTaskCmd.class, HandleTaskBpmnErrorCmd.class, HandleTaskEscalationCmd.class);

    private static final Set<Class<?>> FORMS = Set.of(SubmitTaskFormCmd.class, SubmitStartFormCmd.class);

    private OfficerCommands() {}

    /** The command, with the checks that the engine lacks around it; refused when officers have no such command. */
    static <T> Command<T> admit(Command<T> command, SignedOn officer) {
        var kind = command.getClass();
        if (OfficerReads.includes(command) || FORMS.contains(kind)) {
            return command;
        }
        if (READS_OF_ONE_TASK.contains(kind)) {
            return TaskChecks.ifMayRead(text(command, "taskId"), command);
        }
        if (kind == ClaimTaskCmd.class) {
            onlyForYourself(officer, text(command, "userId"));
            return command;
        }
        if (kind == AssignTaskCmd.class) {
            return giveBack(command, officer);
        }
        if (kind == AddCommentCmd.class && text(command, "processInstanceId") == null) {
            return TaskChecks.ifMayWork(text(command, "taskId"), command);
        }
        // Or an officer could guess the passwords of others, and lock them out.
        var ownPassword = kind == CheckPassword.class && officer.login().equals(text(command, "userId"));
        // The engine lets a person change nobody but oneself.
        if (ownPassword || kind == SaveUserCmd.class) {
            return command;
        }
        var endsATask = ENDS_A_TASK.stream().anyMatch(ending -> ending.isInstance(command));
        throw new CommandRefused(endsATask ? CommandRefused.ENDS_BY_ITS_FORM : CommandRefused.NOT_YOURS_TO_GIVE);
    }

    /** Tasklist gives a task back by assigning it to nobody. */
    private static <T> Command<T> giveBack(Command<T> command, SignedOn officer) {
        if (text(command, "userId") != null) {
            throw new CommandRefused(CommandRefused.ONLY_FOR_YOURSELF);
        }
        return TaskChecks.ifHeldBy(officer.login(), text(command, "taskId"), command);
    }

    private static void onlyForYourself(SignedOn officer, @Nullable String user) {
        if (!Objects.equals(officer.login(), user)) {
            throw new CommandRefused(CommandRefused.ONLY_FOR_YOURSELF);
        }
    }
}
