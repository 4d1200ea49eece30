package vn.tiendo.engine.guard;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** A process with one task for the specialists of one unit, with a form; not part of the product. */
final class SmallProcess {

    static final String KEY = "smallProcess";

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://tiendo.vn/test">
              <process id="smallProcess" name="Việc thử" isExecutable="true" camunda:historyTimeToLive="P30D">
                <startEvent id="startEvent_begun" camunda:formRef="smallForm"
                    camunda:formRefBinding="deployment"/>
                <sequenceFlow id="flow_1" sourceRef="startEvent_begun" targetRef="userTask_work"/>
                <userTask id="userTask_work" name="Làm việc thử" camunda:candidateGroups="stc.chuyenvien"
                    camunda:formRef="smallForm" camunda:formRefBinding="deployment"/>
                <boundaryEvent id="event_due" attachedToRef="userTask_work" cancelActivity="false">
                  <timerEventDefinition><timeDuration>P5D</timeDuration></timerEventDefinition>
                </boundaryEvent>
                <sequenceFlow id="flow_2" sourceRef="userTask_work" targetRef="endEvent_done"/>
                <endEvent id="endEvent_done"/>
              </process>
            </definitions>
            """;

    private static final String FORM = """
            {"id":"smallForm","type":"default","schemaVersion":16,
             "components":[{"id":"Field_note","key":"note","label":"Ghi chú","type":"textfield"}]}
            """;

    private SmallProcess() {}

    static Task start(ProcessEngine engine) {
        if (engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(KEY)
                        .count()
                == 0) {
            engine.getRepositoryService()
                    .createDeployment()
                    .addString("smallProcess.bpmn", MODEL)
                    .addString("smallForm.form", FORM)
                    .deploy();
        }
        var instance =
                engine.getRuntimeService().startProcessInstanceByKey(KEY, "VB-1", Map.of("abstract", "trích yếu kín"));
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult();
        engine.getTaskService().setVariableLocal(task.getId(), "note", "ghi chú kín");
        return task;
    }
}
