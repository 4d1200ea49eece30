package vn.tiendo.conventions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One component of the record behind a form, with the rules that the record states. */
record RecordInput(String name, Class<?> type, Class<?> element, Field field) {

    static List<RecordInput> of(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(component -> of(record, component.getName()))
                .toList();
    }

    /** The constraints are read from the field: jakarta's have no target for the component of a record. */
    private static RecordInput of(Class<?> record, String name) {
        try {
            var field = record.getDeclaredField(name);
            var element = field.getGenericType() instanceof ParameterizedType generic
                    ? (Class<?>) generic.getActualTypeArguments()[0]
                    : field.getType();
            return new RecordInput(name, field.getType(), element, field);
        } catch (NoSuchFieldException impossible) {
            throw new AssertionError(impossible);
        }
    }

    boolean isRequired() {
        return Stream.of(NotNull.class, NotBlank.class, NotEmpty.class).anyMatch(field::isAnnotationPresent);
    }

    /** The limit that the record sets, for the property of the form that says the same. */
    Optional<String> limit(String property) {
        return switch (property) {
            case "maxLength" -> type == String.class ? of(Size.class, size -> size.max()) : Optional.empty();
            case "minLength" ->
                type == String.class
                        ? of(Size.class, size -> size.min()).filter(least -> !least.equals("0"))
                        : Optional.empty();
            case "min" -> of(Min.class, Min::value);
            case "max" -> of(Max.class, Max::value);
            default -> throw new IllegalArgumentException(property);
        };
    }

    private <A extends Annotation> Optional<String> of(Class<A> constraint, Function<A, Number> limit) {
        return Optional.ofNullable(field.getAnnotation(constraint)).map(limit).map(Number::toString);
    }

    /** The names of the constants that can be chosen, where it is a choice. */
    List<String> choices() {
        return element.isEnum()
                ? Arrays.stream(element.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    @Override
    public String toString() {
        return type.getSimpleName() + " " + name;
    }
}
