package vn.tiendo.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.testing.RunningApplication;

/** The wall around queries leaves models alone, and knows what a listed expression is. */
@RunningApplication
class ExpressionsOfModelsTest {

    @Autowired
    private ProcessEngine engine;

    @Test
    void modelsKeepTheirExpressionsAndTimerStartsTheirBeansAndLiterals() {
        var model = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://tiendo.vn/test">
                  <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="startEvent_timer"><timerEventDefinition><timeCycle>%s</timeCycle>
                    </timerEventDefinition></startEvent>
                  </process>
                </definitions>
                """;
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .addString("literal.bpmn", model.formatted("literalTimer", "R/PT1H"))
                .addString("bean.bpmn", model.formatted("beanTimer", "${probe.cycle()}"))
                .deploy();
        for (var process : List.of("literalTimer", "beanTimer")) {
            var timers = engine.getManagementService().createJobQuery().processDefinitionKey(process);
            assertThat(timers.timers().count()).as(process).isOne();
        }
        engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
    }

    @ParameterizedTest
    @CsvSource({
        "${now()}, true",
        "'  ${  now()  } ', true",
        "${dateTime().plusDays(3)}, true",
        "${dateTime().plusDays(4)}, false",
        "#{now()}, false",
        "${now( )}, false",
        "x${now()}, false",
        "${now()}${now()}, false",
        "now(), false",
        "'', false"
    })
    void blanksJustInsideTheBracesDoNotCountAndAllElseDoes(String text, boolean allowed) {
        var list = new AllowedQueryExpressions(AllowedQueryExpressions.OF_THE_SHARED_FILTERS);
        assertThat(list.allows(text)).isEqualTo(allowed);
    }
}
