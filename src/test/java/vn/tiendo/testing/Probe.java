package vn.tiendo.testing;

import java.util.concurrent.atomic.AtomicInteger;

/** A harmless bean that expressions can reach; it counts, so a test sees whether one was evaluated. */
public class Probe {

    private final AtomicInteger touched = new AtomicInteger();

    /** Called by an expression that ran. */
    public String touch() {
        touched.incrementAndGet();
        return "touched";
    }

    /** Text for a timer of a model; leaves no trace. */
    public String cycle() {
        return "R/PT2H";
    }

    /** How often an expression ran. */
    public int touched() {
        return touched.get();
    }
}
