package vn.tiendo.engine.form;

import java.util.Map;

/**
 * The server's side of one form: {@code forms/<key>.form} of the task {@code userTask_<key>}.
 *
 * @param <I> the record that owns exactly the keys of the form's inputs, with the same rules as constraints
 */
public interface TaskForm<I extends Record> {

    String key();

    Class<I> input();

    /** What the form shows to the officer who opens the task, read fresh from the domain. */
    FormContent show(FormTask task);

    /**
     * Carries out what the officer submitted, as one use case.
     *
     * @return the facts that the gateways behind the task ask for, by variable name
     * @throws vn.tiendo.Refusal if it is not possible; the task then stays open and nothing is changed
     */
    Map<String, Object> submit(FormTask task, I input, String actor);
}
