package vn.tiendo.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/**
 * The settings of the engine that the starter has no property for, each with the reason why its default will not do.
 * Our own tables come first: the engine's schema and the two indexes on it follow.
 */
@Component
@DependsOn("flywayInitializer")
class EngineSettings extends AbstractProcessEnginePlugin {

    /** A leader of the unit stc belongs to the group {@code stc.lanhdao}; the engine's default forbids the dot. */
    private static final String LOGIN_OR_GROUP = "[a-zA-Z0-9.-]+";

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setUserResourceWhitelistPattern(LOGIN_OR_GROUP);
        engine.setGroupResourceWhitelistPattern(LOGIN_OR_GROUP);
        // Candidates and assignees may work on a task; nobody may hand it out, or write its variables, by that alone.
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setCustomSessionFactories(List.of(new FewGroups()));
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setEnablePasswordPolicy(false);
        // Tasklist asks for its filters 2000 at a time; a smaller limit leaves it empty.
        engine.setQueryMaxResultsLimit(2000);
        // A refusal is an answer, not an error; what fails unexpectedly is logged where it is answered.
        engine.setEnableCmdExceptionLogging(false);
        // Without a window the engine never cleans its history up.
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
        // Mails, locks and databases come back: try again after minutes, then after hours, then call for a person.
        engine.setFailedJobRetryTimeCycle("PT1M,PT5M,PT30M,PT2H,PT6H");
        engine.setJobExecutorAcquireByPriority(false);
        // When many deadlines strike at once, all of them strike before the work that follows any of them.
        engine.setJobExecutorPreferTimerJobs(true);
    }
}
