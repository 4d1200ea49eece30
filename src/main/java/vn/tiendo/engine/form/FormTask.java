package vn.tiendo.engine.form;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

/**
 * The task whose form is shown or submitted, as far as a feature may know it: which domain object it is about.
 *
 * @param id the engine's id of the task
 */
public record FormTask(String id, DelegateTask scope) {

    /** A reference that the process instance carries, for example {@code assignmentId}. */
    public long reference(String variable) {
        if (scope.getVariable(variable) instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("The task " + id + " carries no reference " + variable);
    }

    /** A text that the process instance carries, or null. */
    public @Nullable String text(String variable) {
        var value = scope.getVariable(variable);
        return value == null ? null : value.toString();
    }

    /** What the instance is known by, for example {@code assignment:12}. */
    public String businessKey() {
        return scope.getExecution().getProcessBusinessKey();
    }

    /** From now on the instance is known by this key, for example {@code directive:12}. */
    public void knownAs(String businessKey) {
        scope.getExecution().setProcessBusinessKey(businessKey);
    }
}
