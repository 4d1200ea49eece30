package vn.tiendo.notification.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Checks the table of rungs, and deploys the usual one where there is none: what an office made of it stays. */
@Component
class LadderPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getDmnEngineConfiguration()
                .getTransformer()
                .getTransformListeners()
                .add(new LadderCheck());
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var repository = engine.getRepositoryService();
        boolean deployed = repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(LadderTable.KEY)
                        .count()
                > 0;
        if (!deployed) {
            repository
                    .createDeployment()
                    .name("Bậc thang nhắc việc")
                    .addClasspathResource("bpmn/reminderLadder.dmn")
                    .deploy();
        }
    }
}
