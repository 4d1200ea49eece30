package vn.tiendo.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.validation.Valid;
import java.lang.reflect.AnnotatedParameterizedType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiendo.document.domain.SecrecyClass;
import vn.tiendo.engine.form.TaskForm;
import vn.tiendo.engine.form.TaskForms;
import vn.tiendo.testing.ApplicationTest;

/**
 * A form and the record behind it state the same rules: what the browser asks for, the server accepts, and what the
 * server refuses, the browser says before. Only what a form can hide is stated by the server alone.
 */
@ApplicationTest
class FormsAgreeWithRecordsTest {

    /** Choices kept as they were written, because a doubtful one must be heard: doubt counts as secret. */
    private static final Map<String, Set<String>> WRITTEN_CHOICES = Map.of(
            "secrecy",
            Stream.concat(
                            Stream.of("NONE"),
                            Arrays.stream(SecrecyClass.values()).map(Enum::name))
                    .collect(Collectors.toSet()));

    private static final Map<String, Set<Class<?>>> TYPES = Map.of(
            "textfield", Set.of(String.class),
            "textarea", Set.of(String.class),
            "radio", Set.of(String.class, Enum.class),
            "select", Set.of(String.class, Enum.class),
            "number", Set.of(Integer.class, Long.class),
            "datetime", Set.of(LocalDate.class),
            "checkbox", Set.of(Boolean.class),
            "expression", Set.of(Long.class),
            "taglist", Set.of(List.class),
            "dynamiclist", Set.of(List.class));

    private final TaskForms forms;

    @Autowired
    FormsAgreeWithRecordsTest(TaskForms forms) {
        this.forms = forms;
    }

    @Test
    void everyUserTaskHasAServersSideAndEveryServersSideATask() {
        var tasks = Model.all().stream()
                .flatMap(model -> model.all(UserTask.class).stream())
                .map(task -> task.getId().replaceFirst("^" + TaskForms.TASK_PREFIX, ""))
                .distinct()
                .toList();
        assertThat(forms.all()).extracting(TaskForm::key).containsExactlyInAnyOrderElementsOf(tasks);
        assertThat(FormFile.all().stream().filter(form -> !form.startsAProcess()))
                .extracting(FormFile::name)
                .containsExactlyInAnyOrderElementsOf(tasks);
    }

    @Test
    void everyStartFormHasAServersSide() {
        var starts = Model.all().stream()
                .flatMap(model -> model.all(StartEvent.class).stream())
                .filter(start -> start.getCamundaFormRef() != null)
                .toList();
        assertThat(starts).allSatisfy(start -> {
            var process = start.getParentElement().getAttributeValue("id");
            assertThat(start.getCamundaFormRef()).isEqualToIgnoringCase("start" + process);
            assertThat(forms.ofProcess(process)).as(process).isPresent();
        });
        assertThat(starts)
                .extracting(StartEvent::getCamundaFormRef)
                .containsExactlyInAnyOrderElementsOf(FormFile.all().stream()
                        .filter(FormFile::startsAProcess)
                        .map(FormFile::name)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> everyFormAgreesWithItsRecord() {
        return forms.all().stream()
                .map(form -> dynamicTest(
                        form.key(), () -> agree(FormFile.of(form.key()).inputs(), form.input())));
    }

    private static void agree(List<FormComponent> inputs, Class<?> record) {
        var components =
                RecordInput.of(record).stream().collect(Collectors.toMap(RecordInput::name, Function.identity()));
        assertThat(inputs)
                .extracting(FormComponent::key)
                .as("the inputs are the components of " + record.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(components.keySet());
        inputs.forEach(input -> agree(input, components.get(input.key())));
    }

    private static void agree(FormComponent input, RecordInput component) {
        assertThat(TYPES.get(input.type()))
                .as("%s is sent as %s", input, component)
                .anyMatch(type -> type.isAssignableFrom(component.type()));
        for (var limit : List.of("minLength", "maxLength", "min", "max")) {
            assertThat(input.limit(limit)).as("%s of %s", limit, input).isEqualTo(component.limit(limit));
        }
        if (input.isList()) {
            agreeRows(input, component);
        } else {
            // What a form hides it cannot ask for; there the server asks, in a sentence.
            assertThat(input.isRequired())
                    .as("%s is required", input)
                    .isEqualTo(component.isRequired() && !input.mayBeHidden());
            agreeChoices(input, component);
        }
    }

    private static void agreeRows(FormComponent list, RecordInput component) {
        var rows = (AnnotatedParameterizedType) component.field().getAnnotatedType();
        assertThat(rows.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Valid.class))
                .as("the rows of %s are checked", list)
                .isTrue();
        assertThat(list.json().path("defaultRepetitions").asInt() > 0)
                .as("%s begins with a row where there must be one", list)
                .isEqualTo(component.isRequired());
        agree(list.row(), component.element());
    }

    private static void agreeChoices(FormComponent input, RecordInput component) {
        var choices = WRITTEN_CHOICES.getOrDefault(input.key(), Set.copyOf(component.choices()));
        assertThat(input.choices()).as("the choices of %s", input).containsExactlyInAnyOrderElementsOf(choices);
        if (Set.of("select", "radio", "taglist").contains(input.type())) {
            assertThat(input.text("valuesKey").isPresent())
                    .as("%s has choices of its own or is given them", input)
                    .isEqualTo(choices.isEmpty());
        }
    }

    @Test
    void whatAGatewayAsksForCanBeAnsweredInTheFormBeforeIt() {
        Model.all().stream()
                .flatMap(model -> model.all(ExclusiveGateway.class).stream())
                .forEach(gateway -> {
                    var answers = gateway.getPreviousNodes().list().stream()
                            .filter(UserTask.class::isInstance)
                            .flatMap(task -> forms.ofTask(task.getId()).stream())
                            .flatMap(form -> RecordInput.of(form.input()).stream())
                            .flatMap(component -> component.choices().stream());
                    assertThat(gateway.getOutgoing().stream().flatMap(FormsAgreeWithRecordsTest::asked))
                            .as(gateway.getId())
                            .isSubsetOf(answers.collect(Collectors.toSet()));
                });
    }

    private static Stream<String> asked(SequenceFlow way) {
        return Stream.ofNullable(way.getConditionExpression())
                .flatMap(condition -> Expressions.answer(condition.getTextContent()));
    }
}
