package vn.tiendo.engine.guard;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.StandIns;

/** Builds the walls into the engine when it starts. */
@Component
class EngineWalls extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final AllowedQueryExpressions expressions;
    private final ObjectProvider<StandIns> standIns;

    EngineWalls(ApplicationContext context, AllowedQueryExpressions expressions, ObjectProvider<StandIns> standIns) {
        this.context = context;
        this.expressions = expressions;
        this.standIns = standIns;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new GuardedExpressionManager(context, engine.getBeans(), expressions));
        // First of all interceptors: what is refused opens no transaction.
        engine.setCustomPreCommandInterceptorsTxRequired(
                wallBefore(engine, engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                wallBefore(engine, engine.getCustomPreCommandInterceptorsTxRequiresNew()));
        engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new TaskRights(standIns))));
        // Whoever could work on a task may read its history and comments; without this nobody but a reader of the
        // whole process definition could, and Tasklist's comments would fail.
        engine.setEnableHistoricInstancePermissions(true);
    }

    private static List<CommandInterceptor> wallBefore(
            ProcessEngineConfigurationImpl engine, @Nullable List<CommandInterceptor> others) {
        var interceptors = new ArrayList<CommandInterceptor>();
        interceptors.add(new CommandWall(engine.getIdentityService()));
        if (others != null) {
            interceptors.addAll(others);
        }
        return interceptors;
    }
}
