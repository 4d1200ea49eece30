package vn.tiendo.demo.travel;

import java.time.Duration;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Lets the engine do nothing by itself for a while, so that no step is made twice. */
final class EngineAtRest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private EngineAtRest() {}

    /** Lets the engine end what it has begun, then does something, then lets it go on. */
    static <T> T during(ProcessEngine engine, Supplier<T> act) {
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        if (executor == null || !executor.isActive()) {
            return act.get();
        }
        executor.shutdown();
        try {
            Awaitility.await()
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .atMost(PATIENCE)
                    .until(() -> isIdle(executor));
            return act.get();
        } finally {
            executor.start();
        }
    }

    private static boolean isIdle(JobExecutor executor) {
        return !(executor instanceof SpringJobExecutor spring
                        && spring.getTaskExecutor() instanceof ThreadPoolTaskExecutor pool)
                || pool.getActiveCount() == 0 && pool.getQueueSize() == 0;
    }
}
