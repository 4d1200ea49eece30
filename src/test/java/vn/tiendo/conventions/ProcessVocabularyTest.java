package vn.tiendo.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models and Java speak of the same processes, variables and messages: the classes {@code …Process} are their words. */
class ProcessVocabularyTest {

    private static final List<Words> VOCABULARY = Classes.OF_THE_APPLICATION.stream()
            .filter(type -> type.getSimpleName().endsWith("Process"))
            .filter(type -> type.getPackageName().endsWith(".process"))
            .map(Words::of)
            .toList();

    /** The constants of one class, told apart by how they are written. */
    private record Words(Set<String> keys, Set<String> variables, Set<String> messages) {

        static Words of(JavaClass type) {
            var words = new Words(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
            Arrays.stream(type.reflect().getDeclaredFields())
                    .filter(field -> field.getType() == String.class)
                    .forEach(words::sort);
            return words;
        }

        private void sort(Field constant) {
            var value = value(constant);
            var kind = constant.getName().endsWith("KEY") ? keys : value.contains(".") ? messages : variables;
            kind.add(value);
        }

        private static String value(Field constant) {
            try {
                constant.setAccessible(true);
                return (String) constant.get(null);
            } catch (IllegalAccessException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    static List<Model> models() {
        return Model.all();
    }

    @Test
    void javaKnowsEveryProcessAndNoOther() {
        assertThat(VOCABULARY.stream().flatMap(words -> words.keys().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        models().stream().map(Model::name).toList());
    }

    @Test
    void javaKnowsEveryMessageAndNoOther() {
        var messages = models().stream()
                .flatMap(model -> model.all(Message.class).stream())
                .map(Message::getName)
                .toList();
        assertThat(VOCABULARY.stream().flatMap(words -> words.messages().stream()))
                .containsExactlyInAnyOrderElementsOf(messages);
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyVariableThatTheModelReadsIsAWordOfItsProcess(Model model) {
        var known = new ArrayList<>(of(model).variables());
        known.addAll(Beans.ofType(JavaDelegate.class));
        model.all(StartEvent.class).stream()
                .map(StartEvent::getCamundaInitiator)
                .forEach(known::add);

        assertThat(Expressions.of(model).stream().map(Expressions::variable).distinct())
                .isSubsetOf(known);
    }

    @Test
    void everyWordIsUsedByAModelOrIsAReference() {
        var read = models().stream()
                .flatMap(model -> Expressions.of(model).stream())
                .flatMap(expression -> Stream.of(Expressions.variable(expression)))
                .collect(Collectors.toSet());
        var written = models().stream()
                .flatMap(Model::written)
                .flatMap(Expressions::attributes)
                .map(attribute -> attribute.getValue())
                .collect(Collectors.toSet());

        assertThat(VOCABULARY.stream().flatMap(words -> words.variables().stream()))
                .filteredOn(variable -> !variable.endsWith("Id"))
                .allMatch(variable -> read.contains(variable) || written.contains(variable));
    }

    private static Words of(Model model) {
        return VOCABULARY.stream()
                .filter(words -> words.keys().contains(model.name()))
                .findFirst()
                .orElseThrow();
    }
}
