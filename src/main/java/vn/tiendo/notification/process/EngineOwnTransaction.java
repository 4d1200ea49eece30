package vn.tiendo.notification.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import vn.tiendo.notification.OwnTransaction;

/** The engine's way to a new transaction: what is asked of its services within would else join the running command. */
@Component
class EngineOwnTransaction implements OwnTransaction {

    private final ProcessEngineConfigurationImpl engine;

    EngineOwnTransaction(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Override
    public void run(Runnable work) {
        engine.getCommandExecutorTxRequiresNew().execute(context -> {
            work.run();
            return null;
        });
    }
}
