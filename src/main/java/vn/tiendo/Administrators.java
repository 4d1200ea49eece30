package vn.tiendo;

/** Who administers the system. Asked each time: a session may outlive the task. */
public interface Administrators {

    /** Whether that login administers the system now. */
    boolean contain(String login);

    /**
     * Lets only administrators go on.
     *
     * @param sentence what anybody else reads
     * @throws NotPermitted for anybody else
     */
    default void require(String login, String sentence) {
        if (!contain(login)) {
            throw new NotPermitted(sentence);
        }
    }
}
