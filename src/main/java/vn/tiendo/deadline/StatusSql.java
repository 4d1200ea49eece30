package vn.tiendo.deadline;

/**
 * {@link vn.tiendo.deadline.domain.Status} as an expression of SQL, for counts over more rows than anybody would fetch.
 * A test compares the two.
 */
public final class StatusSql {

    private StatusSql() {}

    /**
     * The name of the status; needs the named parameter {@code :now}.
     *
     * @param dueAt    SQL of the first instant that is too late
     * @param handedIn SQL of when that was handed in which was accepted; null in SQL while nothing is accepted
     */
    public static String of(String dueAt, String handedIn) {
        return """
                (case when (%2$s) is not null
                        then case when (%1$s) is null or (%2$s) < (%1$s) then 'DONE_ON_TIME' else 'DONE_LATE' end
                    when (%1$s) is null then 'OPEN_WITHOUT_DEADLINE'
                    when :now < (%1$s) then 'OPEN_IN_TIME'
                    else 'OPEN_OVERDUE' end)""".formatted(dueAt, handedIn);
    }
}
