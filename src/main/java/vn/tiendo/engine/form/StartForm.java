package vn.tiendo.engine.form;

import java.util.Map;

/** The server's side of a start form. It asks nothing: pressing "Bắt đầu" opens the first task with the real form. */
public interface StartForm {

    /** The key of the process that it starts. */
    String process();

    /** The variables that the new instance begins with, for the officer who starts it. */
    Map<String, Object> start(String actor);
}
