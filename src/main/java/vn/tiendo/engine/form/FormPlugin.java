package vn.tiendo.engine.form;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tiendo.engine.Card;
import vn.tiendo.engine.StandIns;

/** Puts the domain behind every form of every model that is deployed. */
@Component
class FormPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<TaskForms> forms;
    private final ObjectProvider<Submission> submission;
    private final ObjectProvider<StandIns> standIns;

    FormPlugin(
            ObjectProvider<TaskForms> forms, ObjectProvider<Submission> submission, ObjectProvider<StandIns> standIns) {
        this.forms = forms;
        this.submission = submission;
        this.standIns = standIns;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var listeners = engine.getCustomPostBPMNParseListeners();
        engine.setCustomPostBPMNParseListeners(listeners == null ? new ArrayList<>() : listeners);
        engine.getCustomPostBPMNParseListeners().add(new DomainForms());
        engine.setCustomPostCommandInterceptorsTxRequired(
                with(engine.getCustomPostCommandInterceptorsTxRequired(), new ShownForm(forms, standIns)));
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), new PlainRefusals()));
    }

    private static List<CommandInterceptor> with(List<CommandInterceptor> present, CommandInterceptor added) {
        var all = new ArrayList<CommandInterceptor>(present == null ? List.of() : present);
        all.add(added);
        return all;
    }

    private final class DomainForms extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            definition.setTaskFormHandler(
                    new DomainTaskFormHandler(definition.getTaskFormHandler(), forms, submission, standIns));
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, new Card());
        }

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            if (process.getStartFormHandler() != null) {
                process.setStartFormHandler(
                        new DomainStartFormHandler(process.getStartFormHandler(), process.getKey(), forms));
            }
        }
    }
}
