package vn.tiendo.engine.form;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import vn.tiendo.Refusal;

/** Begins an instance for the officer who pressed "Bắt đầu"; nothing that a browser sends along is taken. */
class DomainStartFormHandler implements StartFormHandler {

    private final StartFormHandler engines;
    private final String process;
    private final ObjectProvider<TaskForms> forms;

    DomainStartFormHandler(StartFormHandler engines, String process, ObjectProvider<TaskForms> forms) {
        this.engines = engines;
        this.process = process;
        this.forms = forms;
    }

    @Override
    public void submitFormVariables(VariableMap sent, VariableScope scope) {
        if (!sent.isEmpty()) {
            throw new Refusal("Phiếu bắt đầu không có ô nhập; hãy tải lại trang rồi bấm «Bắt đầu».");
        }
        var instance = (ExecutionEntity) scope;
        if (instance.getBusinessKey() != null) {
            throw new Refusal("Không được tự đặt khóa nghiệp vụ; hãy bấm «Bắt đầu» trên phiếu.");
        }
        var start = forms.getObject()
                .ofProcess(process)
                .orElseThrow(() -> new Refusal("Quy trình này do hệ thống tự mở, không bắt đầu bằng tay."));
        var context = Context.getCommandContext();
        var actor = context.getAuthenticatedUserId();
        var beginning = context.runWithoutAuthorization(() -> start.start(actor));
        instance.setVariables(beginning.variables());
        if (beginning.businessKey() != null) {
            instance.setProcessBusinessKey(beginning.businessKey());
        }
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        return engines.createStartFormData(definition);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        engines.parseConfiguration(element, deployment, definition, parse);
    }
}
