package vn.tiendo.engine.guard;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Reads what a command is about. The engine keeps it to itself, so a field that a new version renames is refused. */
final class CommandField {

    private CommandField() {}

    /** The text in that field of the command, or null when it is empty. */
    static @Nullable String text(Command<?> command, String name) {
        var field = ReflectionUtils.findField(command.getClass(), name);
        if (field == null) {
            throw new IllegalStateException("The engine's " + command.getClass() + " has no field " + name);
        }
        ReflectionUtils.makeAccessible(field);
        return (String) ReflectionUtils.getField(field, command);
    }
}
