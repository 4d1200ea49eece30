package vn.tiendo.substitution.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets every task of every model reach the substitutes of whom it is for. */
@Component
class SubstitutionPlugin extends AbstractProcessEnginePlugin {

    private static final List<String> EVENTS = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_ASSIGNMENT,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    private final ObjectProvider<LendNewTask> lending;

    SubstitutionPlugin(ObjectProvider<LendNewTask> lending) {
        this.lending = lending;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var known = engine.getCustomPostBPMNParseListeners();
        var listeners = new ArrayList<BpmnParseListener>(known == null ? List.of() : known);
        listeners.add(new Tasks());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    /** The bean needs the engine, so it is looked up when the first task comes. */
    private void lend(DelegateTask task) {
        lending.getObject().notify(task);
    }

    private final class Tasks extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            EVENTS.forEach(
                    event -> definition.addBuiltInTaskListener(event, (TaskListener) SubstitutionPlugin.this::lend));
        }
    }
}
