package vn.tiendo.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the models are drawn: an officer reads the diagram in Tasklist, so nothing may be missing or hidden. */
class BpmnDiagramConventionsTest {

    static List<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeAndEveryFlowIsDrawn(Model model) {
        assertThat(model.all(BpmnShape.class))
                .extracting(shape -> shape.getBpmnElement())
                .doesNotContainNull()
                .containsAll(model.all(FlowNode.class))
                .containsAll(model.all(Lane.class))
                .containsAll(model.all(Participant.class))
                .doesNotHaveDuplicates();
        assertThat(model.all(BpmnEdge.class))
                .extracting(edge -> edge.getBpmnElement())
                .containsExactlyInAnyOrderElementsOf(model.all(SequenceFlow.class));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingLiesInsideThePool(Model model) {
        var pool = places(model, Participant.class).values().iterator().next();
        places(model, FlowNode.class)
                .forEach((node, place) -> assertThat(pool.contains(place))
                        .as(node.getId() + " lies in the pool")
                        .isTrue());
        assertThat(model.all(BpmnShape.class))
                .filteredOn(shape -> shape.getBpmnLabel() != null)
                .allSatisfy(shape -> assertThat(
                                pool.contains(rectangle(shape.getBpmnLabel().getBounds())))
                        .as("the label of " + shape.getBpmnElement().getId() + " lies in the pool")
                        .isTrue());
        lines(model)
                .forEach((flow, segments) -> assertThat(segments)
                        .as(flow.getId() + " lies in the pool")
                        .allMatch(segment -> pool.contains(segment.getP1()) && pool.contains(segment.getP2())));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeLiesInItsOwnLane(Model model) {
        var nodes = places(model, FlowNode.class);
        places(model, Lane.class)
                .forEach((lane, place) -> assertThat(lane.getFlowNodeRefs())
                        .allSatisfy(node -> assertThat(place.contains(nodes.get(node)))
                                .as(node.getId() + " lies in " + lane.getId())
                                .isTrue()));
        assertThat(model.all(Lane.class).stream().flatMap(lane -> lane.getFlowNodeRefs().stream()))
                .containsExactlyInAnyOrderElementsOf(nodes.keySet().stream()
                        .filter(node -> !(node.getParentElement() instanceof SubProcess))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingLiesUponAnother(Model model) {
        var nodes = places(model, FlowNode.class);
        nodes.forEach((one, place) -> nodes.forEach((other, otherPlace) -> {
            if (one != other && !belongTogether(one, other)) {
                assertThat(place.intersects(otherPlace))
                        .as("%s lies upon %s", one.getId(), other.getId())
                        .isFalse();
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("models")
    void noFlowRunsThroughANodeThatItHasNothingToDoWith(Model model) {
        var nodes = places(model, FlowNode.class);
        lines(model)
                .forEach((flow, segments) -> nodes.forEach((node, place) -> {
                    if (node != flow.getSource() && node != flow.getTarget() && node != flow.getParentElement()) {
                        assertThat(segments)
                                .as("%s runs through %s", flow.getId(), node.getId())
                                .noneMatch(place::intersectsLine);
                    }
                }));
    }

    private static boolean belongTogether(FlowNode one, FlowNode other) {
        return one.getParentElement() == other
                || other.getParentElement() == one
                || one instanceof BoundaryEvent event && event.getAttachedTo() == other
                || other instanceof BoundaryEvent attached && attached.getAttachedTo() == one;
    }

    private static <T> Map<T, Rectangle2D> places(Model model, Class<T> type) {
        return shapes(model)
                .filter(shape -> type.isInstance(shape.getBpmnElement()))
                .collect(Collectors.toMap(
                        shape -> type.cast(shape.getBpmnElement()), shape -> rectangle(shape.getBounds())));
    }

    private static Stream<BpmnShape> shapes(Model model) {
        return model.all(BpmnShape.class).stream();
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Map<SequenceFlow, List<Line2D>> lines(Model model) {
        Collection<BpmnEdge> edges = model.all(BpmnEdge.class);
        return edges.stream()
                .map(edge -> Map.entry((SequenceFlow) edge.getBpmnElement(), segments(edge)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Line2D> segments(BpmnEdge edge) {
        var points = List.copyOf(edge.getWaypoints());
        Function<Integer, Line2D> segment = i -> new Line2D.Double(
                points.get(i - 1).getX(),
                points.get(i - 1).getY(),
                points.get(i).getX(),
                points.get(i).getY());
        return IntStream.range(1, points.size()).boxed().map(segment).toList();
    }
}
