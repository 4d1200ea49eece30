package vn.tiendo.demo.travel;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DeleteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerStartEventJobHandler;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * Timers that start processes are set when a model is deployed, and follow on each other from there. After the clock has
 * gone back they would wait for years; so they begin anew.
 */
public final class StartTimers {

    private final ProcessEngine engine;

    public StartTimers(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Sets them as if the models had been deployed now. */
    public void beginAnew() {
        var models = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .list();
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    models.forEach(model -> beginAnew(model, context));
                    return models.size();
                });
    }

    private static void beginAnew(ProcessDefinition model, CommandContext context) {
        context.getJobManager()
                .findJobsByConfiguration(TimerStartEventJobHandler.TYPE, model.getKey(), model.getTenantId())
                .forEach(job -> new DeleteJobsCmd(job.getId()).execute(context));
        new BpmnDeployer()
                .addTimerDeclarations(context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findDeployedProcessDefinitionById(model.getId()));
    }
}
