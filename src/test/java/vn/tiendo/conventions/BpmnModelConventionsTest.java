package vn.tiendo.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the models are named: ids are read by tests, history and migrations, names by officers in the diagram. */
class BpmnModelConventionsTest {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("startEvent", "startEvent_"),
            Map.entry("endEvent", "endEvent_"),
            Map.entry("intermediateCatchEvent", "event_"),
            Map.entry("intermediateThrowEvent", "event_"),
            Map.entry("boundaryEvent", "event_"),
            Map.entry("userTask", "userTask_"),
            Map.entry("serviceTask", "serviceTask_"),
            Map.entry("sendTask", "sendTask_"),
            Map.entry("businessRuleTask", "businessRuleTask_"),
            Map.entry("callActivity", "callActivity_"),
            Map.entry("subProcess", "subProcess_"),
            Map.entry("exclusiveGateway", "gateway_"),
            Map.entry("parallelGateway", "gateway_"),
            Map.entry("inclusiveGateway", "gateway_"),
            Map.entry("eventBasedGateway", "gateway_"),
            Map.entry("sequenceFlow", "flow_"),
            Map.entry("lane", "lane_"),
            Map.entry("message", "message_"));

    static List<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void fileProcessPoolAndDiagramBearOneName(Model model) {
        var process = model.process();
        assertThat(process.getId()).isEqualTo(model.name());
        assertThat(model.all(Participant.class)).singleElement().satisfies(pool -> {
            assertThat(pool.getProcess()).isEqualTo(process);
            assertThat(pool.getName()).isEqualTo(process.getName());
        });
        assertThat(model.all(BpmnDiagram.class))
                .extracting(BpmnDiagram::getName)
                .containsExactly(process.getName());
        assertThat(process.getName()).matches(Vietnamese::isVietnamese).matches(Vietnamese::isSentenceCase);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyIdSaysWhatItIsAndWhatItMeans(Model model) {
        Stream.of(FlowElement.class, Lane.class, Message.class)
                .flatMap(type -> model.all(type).stream())
                .map(BaseElement.class::cast)
                .forEach(element -> assertThat(element.getId())
                        .as("%s of the kind %s", element.getId(), Model.kind(element))
                        .matches(PREFIXES.get(Model.kind(element)) + "[a-z][a-zA-Z0-9]*(_[a-z][a-zA-Z0-9]*)?"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeHasAVietnameseName(Model model) {
        assertThat(model.all(FlowNode.class))
                .filteredOn(node -> !mayBeNameless(node))
                .allSatisfy(node -> assertThat(node.getName())
                        .as(node.getId())
                        .isNotNull()
                        .matches(Vietnamese::isVietnamese, "is Vietnamese")
                        .matches(Vietnamese::isSentenceCase, "is in sentence case"));
        assertThat(model.all(Lane.class))
                .allSatisfy(lane -> assertThat(lane.getName()).matches(Vietnamese::isVietnamese, "is Vietnamese"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aChoiceIsAQuestionAndEveryWayOutAnAnswer(Model model) {
        assertThat(model.all(ExclusiveGateway.class))
                .filteredOn(gateway -> gateway.getOutgoing().size() > 1)
                .allSatisfy(gateway -> {
                    assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
                    assertThat(gateway.getDefault())
                            .as("the default of " + gateway.getId())
                            .isNotNull();
                    assertThat(gateway.getOutgoing()).allSatisfy(way -> isAnAnswer(way, gateway));
                });
    }

    private static void isAnAnswer(SequenceFlow way, ExclusiveGateway gateway) {
        assertThat(way.getName())
                .as(way.getId())
                .isNotNull()
                .matches(Vietnamese::isVietnamese, "is Vietnamese")
                .matches(Vietnamese::isSentenceCase, "is in sentence case");
        assertThat(way.getConditionExpression() == null)
                .as(way.getId() + " is either the default or has a condition")
                .isEqualTo(way.equals(gateway.getDefault()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void onlyAChoiceAsks(Model model) {
        assertThat(model.all(SequenceFlow.class))
                .filteredOn(way -> !(way.getSource() instanceof ExclusiveGateway))
                .allSatisfy(way -> {
                    assertThat(way.getName()).as(way.getId()).isNull();
                    assertThat(way.getConditionExpression()).as(way.getId()).isNull();
                });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyMessageIsNamedByTheProcessAndWhatHappened(Model model) {
        assertThat(model.all(Message.class))
                .allSatisfy(message -> assertThat(message.getName()).matches("[a-z][a-zA-Z]*\\.[a-z][a-zA-Z]*"));
    }

    /** Joins, gateways that only wait, and those that ask nothing. */
    private static boolean mayBeNameless(FlowNode node) {
        return node instanceof EventBasedGateway
                || node instanceof ParallelGateway
                || node instanceof Gateway && node.getOutgoing().size() < 2;
    }
}
