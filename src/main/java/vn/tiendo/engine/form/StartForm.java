package vn.tiendo.engine.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The server's side of a start form. It asks nothing: pressing "Bắt đầu" opens the first task with the real form. */
public interface StartForm {

    /** The key of the process that it starts. */
    String process();

    /** How the new instance begins, for the officer who starts it. */
    Beginning start(String actor);

    /**
     * How an instance begins.
     *
     * @param businessKey what it is about, or null while that does not exist yet
     * @param variables   the references it carries
     */
    record Beginning(@Nullable String businessKey, Map<String, Object> variables) {}
}
