package vn.tiendo.engine.identity;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Runs many calls of the engine's services as one: what they change goes to the database in batches at the end. */
@Component
class EngineTransaction {

    private final ProcessEngineConfigurationImpl engine;

    EngineTransaction(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Runs the work; what it reads, it should read first: a query does not see what has not been written yet. */
    void run(Runnable work) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            work.run();
            return null;
        });
    }
}
