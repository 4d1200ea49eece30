package vn.tiendo.notification;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.tiendo.Columns;
import vn.tiendo.notification.domain.MailText;

/**
 * The outbox as who delivers sees it: takes some mails for a while, and tells at once what became of each. It has a
 * database connection of its own on which every statement is a transaction, so that nothing is locked while a mail
 * server thinks, and a crash forgets at most the mail in flight.
 */
class Outbox implements AutoCloseable {

    /**
     * When all claims of this outbox end, however late they are made: before the engine's lock on the job does (five
     * minutes), so that who takes a dead node's job over finds its mails free.
     */
    private final long expires;

    private final Connection connection;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final UUID me = UUID.randomUUID();

    Outbox(DataSource dataSource, Clock clock, Duration claim) {
        this.clock = clock;
        // Measured by us from before the first claim: a stopped process wakes up knowing that it is too late.
        expires = System.nanoTime() + claim.toNanos();
        try {
            connection = dataSource.getConnection();
            connection.setAutoCommit(true);
        } catch (SQLException away) {
            throw new MailMustWait("Không có kết nối cơ sở dữ liệu: " + ServerWords.of(away));
        }
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /**
     * A mark need not wait for the disk: a crash of ours does not lose it. A crash of the database itself loses at most
     * what was marked since the last mails were taken, because that does wait; those go out again with the same Message-ID.
     */
    private void waitForTheDisk(String onOrOff) {
        jdbc.sql("select set_config('synchronous_commit', ?, false)")
                .param(onOrOff)
                .query(String.class)
                .single();
    }

    /** Takes the next mails that are due; nobody else gets them until the claims of this outbox expire. */
    List<Letter> take(int limit) {
        waitForTheDisk("on");
        var letters = jdbc.sql("""
                        with next as materialized (
                            select id from mail
                            where state = 'QUEUED' and (claimed_until is null or claimed_until < now())
                              and (next_try_at is null or next_try_at <= :now)
                            order by (attempts > 0), rank, id
                            limit :limit for update skip locked),
                        taken as (
                            update mail set claimed_by = :me, claimed_until = now() + :millis * interval '1 millisecond'
                            where id in (select id from next)
                            returning *)
                        select t.*, o.full_name, coalesce(o.email, t.address) as sent_there, not o.active as gone
                        from taken t left join officer o on o.login = t.recipient
                        order by (t.attempts > 0), t.rank, t.id""")
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", limit)
                .param("me", me)
                .param("millis", left().toMillis())
                .query(Outbox::letter)
                .list();
        waitForTheDisk("off");
        return letters;
    }

    /** How long the mails taken last are still ours. */
    Duration left() {
        return Duration.ofNanos(expires - System.nanoTime());
    }

    /** The mail server took it. That holds even if the claim was lost meanwhile: it is sent. */
    void sent(Letter letter) {
        jdbc.sql("""
                        update mail set state = 'SENT', sent_at = ?, sent_to = ?, attempts = attempts + 1,
                            last_error = null, next_try_at = null, claimed_by = null, claimed_until = null
                        where id = ?""")
                .params(Timestamp.from(clock.instant()), letter.address(), letter.id())
                .update();
    }

    /** It must be tried again, not before that moment. */
    void notNow(Letter letter, String reason, Instant nextTry) {
        jdbc.sql("""
                        update mail set attempts = attempts + 1, last_error = ?, next_try_at = ?, sent_to = ?,
                            claimed_by = null, claimed_until = null
                        where id = ? and claimed_by = ?""")
                .params(reason, Timestamp.from(nextTry), letter.address(), letter.id(), me)
                .update();
    }

    /** Gives back what is still taken; all of it waits for that reason. */
    void giveBack(List<Letter> letters, String reason) {
        jdbc.sql("""
                        update mail set attempts = attempts + 1, last_error = ?, claimed_by = null, claimed_until = null
                        where id = any(?) and claimed_by = ?""").params(reason, ids(letters), me).update();
    }

    /** Gives back what is still taken, as if it had never been taken. */
    void giveBack(List<Letter> letters) {
        jdbc.sql("update mail set claimed_by = null, claimed_until = null where id = any(?) and claimed_by = ?")
                .params(ids(letters), me)
                .update();
    }

    private static Long[] ids(List<Letter> letters) {
        return letters.stream().map(Letter::id).toArray(Long[]::new);
    }

    /**
     * Whether mail waits for a later try. What was queued a moment ago, after the last look, does not: its own job
     * comes for it.
     */
    boolean mailWaits() {
        return jdbc.sql("""
                        select exists (select from mail
                        where state = 'QUEUED' and (claimed_until is null or claimed_until < now())
                          and next_try_at > :now)""")
                .param("now", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getLong("id"),
                row.getString("message_id"),
                row.getString("recipient"),
                row.getString("full_name"),
                row.getString("sent_there"),
                row.getBoolean("gone"),
                new MailText(row.getString("subject"), row.getString("html"), row.getString("plain")),
                row.getInt("attempts"),
                Objects.requireNonNull(Columns.instant(row, "queued_at")));
    }

    /** The connection goes back to the pool as it came; what this outbox knew is in the database, or its claims expire. */
    @Override
    public void close() {
        try (connection) {
            waitForTheDisk("on");
        } catch (SQLException | DataAccessException gone) {
            // The pool throws a broken connection away.
        }
    }
}
