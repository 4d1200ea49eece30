package vn.tiendo.conventions;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One file of {@code bpmn/}, read as the engine reads it. */
record Model(String name, BpmnModelInstance instance) {

    /** Every model of the project. */
    static List<Model> all() {
        var files = Objects.requireNonNull(
                Path.of("bpmn").toFile().listFiles((folder, name) -> name.endsWith(".bpmn")), "no folder bpmn");
        return Arrays.stream(files).sorted().map(Model::read).toList();
    }

    private static Model read(File file) {
        return new Model(file.getName().replaceFirst("\\.bpmn$", ""), Bpmn.readModelFromFile(file));
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return instance.getModelElementsByType(type);
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    Definitions definitions() {
        return instance.getDefinitions();
    }

    /** What the element is called in the file, for example {@code userTask}. */
    static String kind(ModelElementInstance element) {
        return element.getElementType().getTypeName();
    }

    /** An attribute of Camunda's extension, or null. */
    static @Nullable String camunda(FlowNode node, String attribute) {
        return node.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute);
    }

    /** Every element of the file as it is written, also those that have no meaning in BPMN. */
    Stream<Element> written() {
        var document = (Document)
                Objects.requireNonNull(instance.getDocument().getDomSource().getNode());
        var elements = document.getElementsByTagName("*");
        return IntStream.range(0, elements.getLength()).mapToObj(elements::item).map(Element.class::cast);
    }

    @Override
    public String toString() {
        return name;
    }
}
