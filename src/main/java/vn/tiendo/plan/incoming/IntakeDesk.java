package vn.tiendo.plan.incoming;

/** The engine, as far as registers are entered by it. */
public interface IntakeDesk {

    /** Has the rows of a list entered, some hundreds at a time. */
    void takeRows(long list);

    /**
     * The intake of a directive that is registered goes on where its leader gives direction.
     *
     * @param clerk login of who registered it, to whom the leader may return it
     */
    void registered(long directive, String clerk);
}
