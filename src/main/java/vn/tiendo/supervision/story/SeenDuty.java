package vn.tiendo.supervision.story;

import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.tiendo.supervision.SeenPlan;

/**
 * A duty as one officer sees it.
 *
 * @param close whether the officer sees how it goes, and not only how it stands: a coordinating unit does not
 */
public record SeenDuty(StoryKind kind, long id, SeenPlan seen, boolean close) {

    /** Of its process, for example {@code assignment:12}. */
    public String businessKey() {
        return kind.key() + ":" + id;
    }

    /** Of its page, for example {@code /viec/assignment/12/dien-bien}. */
    public String address() {
        return address(kind, id);
    }

    static String address(StoryKind kind, long id) {
        return "/viec/" + kind.key() + "/" + id + "/dien-bien";
    }

    /** Binds {@code kind}, {@code id}, {@code close} and what {@link SeenPlan#bind} binds. */
    StatementSpec bind(StatementSpec statement) {
        return seen.bind(statement).param("kind", kind.name()).param("id", id).param("close", close);
    }
}
