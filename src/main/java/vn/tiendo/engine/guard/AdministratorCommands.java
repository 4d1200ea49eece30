package vn.tiendo.engine.guard;

import java.util.List;
import org.camunda.bpm.engine.impl.cmd.AbstractSetTaskPropertyCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * An administrator keeps the system running: people, jobs, incidents, deployments, repair of an instance. All that is
 * governed by the engine's authorization and logged by it. Only an officer's work is closed to administrators: they
 * may hand a task to another person, never do it in that person's place.
 */
final class AdministratorCommands {

    private static final List<Class<?>> REFUSED = List.of(
            CompleteTaskCmd.class,
            ResolveTaskCmd.class,
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class,
            DelegateTaskCmd.class,
            DeleteTaskCmd.class,
            SaveTaskCmd.class,
            SetTaskVariablesCmd.class,
            PatchTaskVariablesCmd.class,
            RemoveTaskVariablesCmd.class,
            CreateAttachmentCmd.class,
            SaveAttachmentCmd.class,
            AbstractSetTaskPropertyCmd.class);

    private AdministratorCommands() {}

    /** The command itself, unless it would do an officer's work. */
    static <T> Command<T> admit(Command<T> command) {
        var handsOver = command instanceof AssignTaskCmd;
        if (!handsOver && REFUSED.stream().anyMatch(refused -> refused.isInstance(command))) {
            throw new CommandRefused(CommandRefused.ENDS_BY_ITS_FORM);
        }
        return command;
    }
}
