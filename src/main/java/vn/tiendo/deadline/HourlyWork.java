package vn.tiendo.deadline;

/** Housekeeping that the hourly watch over deadlines does first; what fails is tried again with it. */
@FunctionalInterface
public interface HourlyWork {

    /** Does it, in the transaction of the watch. */
    void run();
}
