package vn.tiendo.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.conventions.Model.camunda;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import vn.tiendo.organization.domain.Role;

/** What the models may tell the engine: little, and always the same; what a rule is, is Java and tested there. */
class BpmnExecutionConventionsTest {

    /** No class, no script, no listener, no mapping: what is not on this list is not used. */
    private static final Set<String> EXTENSIONS = Set.of(
            "historyTimeToLive",
            "isStartableInTasklist",
            "initiator",
            "formRef",
            "formRefBinding",
            "assignee",
            "candidateGroups",
            "dueDate",
            "collection",
            "elementVariable",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "delegateExpression",
            "failedJobRetryTimeCycle",
            "calledElementBinding",
            "in",
            "businessKey",
            "source",
            "target");

    private static final Set<String> STANDARD = Set.of(
            BpmnModelConstants.BPMN20_NS,
            BpmnModelConstants.BPMNDI_NS,
            BpmnModelConstants.DC_NS,
            BpmnModelConstants.DI_NS,
            BpmnModelConstants.XSI_NS,
            XMLConstants.XMLNS_ATTRIBUTE_NS_URI);

    private static final Pattern RETRIES = Pattern.compile("PT\\w+(,PT\\w+)+");

    static List<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theHistoryIsKeptForALimitedTime(Model model) {
        assertThat(model.process().isExecutable()).isTrue();
        assertThat(model.process().getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingButTheAgreedExtensionsIsUsed(Model model) {
        var attributes = model.written().flatMap(Expressions::attributes);
        var elements = model.written().filter(element -> isExtension(element.getNamespaceURI()));

        assertThat(attributes.filter(attribute -> isExtension(attribute.getNamespaceURI())))
                .extracting(Attr::getLocalName)
                .isSubsetOf(EXTENSIONS);
        assertThat(elements).extracting(Element::getLocalName).isSubsetOf(EXTENSIONS);
        assertThat(model.written())
                .extracting(Element::getLocalName)
                .doesNotContain("scriptTask", "script", "complexGateway", "transaction");
    }

    @ParameterizedTest
    @MethodSource("models")
    void noExpressionDecidesAnything(Model model) {
        assertThat(Expressions.of(model))
                .allSatisfy(expression ->
                        assertThat(expression).matches(Expressions::isTrivial, "only reads or compares one variable"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyServiceTaskIsAJobOfItsOwnWithRetries(Model model) {
        assertThat(ofTheSystem(model)).allSatisfy(task -> {
            assertThat(task.isCamundaAsyncBefore()).as(task.getId()).isTrue();
            assertThat(camunda(task, "delegateExpression")).as(task.getId()).matches("\\$\\{\\w+Delegate}");
        });
        assertThat(model.all(FlowNode.class))
                .filteredOn(node ->
                        "true".equals(camunda(node, "asyncBefore")) || "true".equals(camunda(node, "asyncAfter")))
                .allSatisfy(node -> assertThat(retries(node)).as(node.getId()).matches(RETRIES));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyDelegateIsABean(Model model) {
        var beans = Beans.ofType(JavaDelegate.class);
        assertThat(ofTheSystem(model))
                .extracting(task -> Expressions.variable(Objects.requireNonNull(camunda(task, "delegateExpression"))))
                .isSubsetOf(beans);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyUserTaskHasItsFormAndItsPeople(Model model) {
        assertThat(model.all(UserTask.class)).allSatisfy(task -> {
            assertThat(camunda(task, "formRef")).isEqualTo(task.getId().replaceFirst("^userTask_", ""));
            assertThat(camunda(task, "formRefBinding")).isEqualTo("deployment");
            assertThat(groups(task)).isNotEmpty().allSatisfy(BpmnExecutionConventionsTest::isOfAUnitAndARole);
        });
    }

    private static void isOfAUnitAndARole(String group) {
        var roles = Arrays.stream(Role.values()).map(Role::suffix).collect(Collectors.joining("|"));
        assertThat(group).matches("\\$\\{\\w+(\\.value\\(\\))?}\\.(" + roles + ")|" + Groups.CAMUNDA_ADMIN);
    }

    private static List<String> groups(UserTask task) {
        var groups = camunda(task, "candidateGroups");
        return groups == null ? List.of() : List.of(groups.split(","));
    }

    /** What the engine does by itself. */
    private static List<Task> ofTheSystem(Model model) {
        return Stream.of(ServiceTask.class, SendTask.class)
                .flatMap(type -> model.all(type).stream())
                .map(Task.class::cast)
                .toList();
    }

    private static String retries(FlowNode node) {
        return Stream.ofNullable(node.getExtensionElements())
                .flatMap(extensions ->
                        extensions
                                .getElementsQuery()
                                .filterByType(CamundaFailedJobRetryTimeCycle.class)
                                .list()
                                .stream())
                .map(CamundaFailedJobRetryTimeCycle::getTextContent)
                .collect(Collectors.joining());
    }

    private static boolean isExtension(@Nullable String namespace) {
        return namespace != null && !STANDARD.contains(namespace);
    }
}
