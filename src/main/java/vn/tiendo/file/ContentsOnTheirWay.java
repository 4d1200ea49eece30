package vn.tiendo.file;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What has been brought to a store outside the database and is not referred to yet. A content is on its way from before
 * its first byte is sent until the transaction that refers to it commits: what is no longer on its way is needed, and
 * what still is when nobody can be sending it any more is not.
 */
@Component
class ContentsOnTheirWay {

    /** Longer than any file takes to be sent and kept. */
    static final Duration LONG_ENOUGH = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate alone;

    ContentsOnTheirWay(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** It sets out; known at once, whatever becomes of it. */
    void setOut(UUID key) {
        alone.executeWithoutResult(
                status -> jdbc.sql("insert into content_on_its_way (content_key, begun_at) values (?, ?)")
                        .params(key, Timestamp.from(clock.instant()))
                        .update());
    }

    /** It has arrived, if the running transaction commits. @throws IllegalStateException if it was given up before */
    void arrived(UUID key) {
        int found = jdbc.sql("delete from content_on_its_way where content_key = ?")
                .param(key)
                .update();
        if (found != 1) {
            throw new IllegalStateException("The content " + key + " is not on its way");
        }
    }

    /**
     * Gives it up, unless it has arrived after all or is just arriving.
     *
     * @param deletion of the content; if it throws, the content stays on its way
     */
    void giveUp(UUID key, Consumer<UUID> deletion) {
        alone.executeWithoutResult(status -> {
            var still = jdbc.sql(
                            "select content_key from content_on_its_way where content_key = ? for update skip locked")
                    .param(key)
                    .query(UUID.class)
                    .optional();
            still.ifPresent(given -> {
                deletion.accept(given);
                arrived(given);
            });
        });
    }

    /** Some of those that have been on their way for so long that nobody brings them any more. */
    List<UUID> overdue(int atMost) {
        return jdbc.sql("select content_key from content_on_its_way where begun_at < ? order by begun_at limit ?")
                .params(Timestamp.from(clock.instant().minus(LONG_ENOUGH)), atMost)
                .query(UUID.class)
                .list();
    }
}
