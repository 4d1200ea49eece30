package vn.tiendo.notification;

/** A transaction of its own, with all that the engine does in it, whatever becomes of the one that is running. */
public interface OwnTransaction {

    /** Runs the work and commits it before this returns. */
    void run(Runnable work);
}
