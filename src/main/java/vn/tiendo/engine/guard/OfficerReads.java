package vn.tiendo.engine.guard;

import java.util.Set;
import org.camunda.bpm.engine.impl.AuthorizationQueryImpl;
import org.camunda.bpm.engine.impl.ExecutionQueryImpl;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.HistoricActivityInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricDetailQueryImpl;
import org.camunda.bpm.engine.impl.HistoricIdentityLinkLogQueryImpl;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricVariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.UserOperationLogQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserQueryCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterCountCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListPageCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterSingleResultCmd;
import org.camunda.bpm.engine.impl.cmd.FindActiveActivityIdsCmd;
import org.camunda.bpm.engine.impl.cmd.GetActivityInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentBpmnModelInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessDiagramCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessModelCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariableTypedCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetFilterCmd;
import org.camunda.bpm.engine.impl.cmd.GetFormKeyCmd;
import org.camunda.bpm.engine.impl.cmd.GetHistoryLevelCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetPasswordPolicyCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessApplicationForDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.GetRenderedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetRenderedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmdTyped;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.IsIdentityServiceReadOnlyCmd;
import org.camunda.bpm.engine.impl.filter.FilterQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * What an officer reads: one's filters, tasks with their forms, variables and history, the diagram. Each of these asks
 * the engine's authorization for every task, instance or definition that it shows. What reads without asking is left
 * out on purpose: statistics count the work of all units, the engine's own jobs are shown to anybody, and so are
 * metrics, names of topics, and attachments by id.
 */
final class OfficerReads {

    private static final Set<Class<?>> QUERIES = Set.of(
            TaskQueryImpl.class,
            ProcessInstanceQueryImpl.class,
            ExecutionQueryImpl.class,
            ProcessDefinitionQueryImpl.class,
            VariableInstanceQueryImpl.class,
            FilterQueryImpl.class,
            UserQueryImpl.class,
            GroupQueryImpl.class,
            TenantQueryImpl.class,
            AuthorizationQueryImpl.class,
            HistoricTaskInstanceQueryImpl.class,
            HistoricProcessInstanceQueryImpl.class,
            HistoricActivityInstanceQueryImpl.class,
            HistoricVariableInstanceQueryImpl.class,
            HistoricDetailQueryImpl.class,
            HistoricIdentityLinkLogQueryImpl.class,
            UserOperationLogQueryImpl.class);

    private static final Set<Class<?>> COMMANDS = Set.of(
            AuthorizationCheckCmd.class,
            CreateGroupQueryCmd.class,
            CreateTenantQueryCmd.class,
            CreateUserQueryCmd.class,
            ExecuteFilterCountCmd.class,
            ExecuteFilterListCmd.class,
            ExecuteFilterListPageCmd.class,
            ExecuteFilterSingleResultCmd.class,
            GetFilterCmd.class,
            GetTaskFormCmd.class,
            GetFormKeyCmd.class,
            GetDeployedTaskFormCmd.class,
            GetDeployedStartFormCmd.class,
            GetStartFormCmd.class,
            GetRenderedTaskFormCmd.class,
            GetRenderedStartFormCmd.class,
            GetTaskFormVariablesCmd.class,
            GetStartFormVariablesCmd.class,
            GetTaskVariablesCmd.class,
            GetTaskVariableCmd.class,
            GetTaskVariableCmdTyped.class,
            GetExecutionVariablesCmd.class,
            GetExecutionVariableCmd.class,
            GetExecutionVariableTypedCmd.class,
            GetIdentityLinksForTaskCmd.class,
            GetActivityInstanceCmd.class,
            FindActiveActivityIdsCmd.class,
            GetDeploymentProcessModelCmd.class,
            GetDeploymentProcessDiagramCmd.class,
            GetDeployedProcessDefinitionCmd.class,
            GetDeploymentBpmnModelInstanceCmd.class,
            GetProcessApplicationForDeploymentCmd.class,
            GetPasswordPolicyCmd.class,
            IsIdentityServiceReadOnlyCmd.class,
            GetHistoryLevelCmd.class);

    private OfficerReads() {}

    /** Whether the command only reads, and reads only what the engine lets this officer see. */
    static boolean includes(Command<?> command) {
        // The queries for people differ by where people are kept (database, LDAP), hence by ancestor.
        return COMMANDS.contains(command.getClass()) || QUERIES.stream().anyMatch(query -> query.isInstance(command));
    }
}
