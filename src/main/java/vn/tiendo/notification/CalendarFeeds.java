package vn.tiendo.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Columns;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.audit.AuditTrail.Subject;

/** Liên kết lịch: at most one secret address a person, which the person makes and revokes. */
@Repository
public class CalendarFeeds {

    /** Calendars ask every few minutes; that one was here is worth a write once in a while. */
    private static final Duration NOTED_ANEW = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    CalendarFeeds(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param lastReadAt to half an hour, or null where no calendar has asked yet */
    public record Feed(Instant createdAt, @Nullable Instant lastReadAt) {}

    /** The address in force of the officer with that login. */
    public Optional<Feed> of(String login) {
        return jdbc.sql("select created_at, last_read_at from calendar_feed where login = ? and revoked_at is null")
                .param(login)
                .query((row, number) ->
                        new Feed(row.getTimestamp("created_at").toInstant(), Columns.instant(row, "last_read_at")))
                .optional();
    }

    /**
     * Makes a new address; the one before it ends.
     *
     * @return its path, {@code /lich/….ics}, which cannot be found out again
     */
    @Transactional
    public String create(String login) {
        revoke(login);
        var secret = FeedSecret.fresh();
        var id = jdbc.sql("insert into calendar_feed (login, token_hash, created_at) values (?, ?, ?) returning id")
                .params(login, secret.hash(), now())
                .query(Long.class)
                .single();
        audit.record(login, new Subject("calendar_feed", id), "Tạo liên kết lịch", null);
        return "/lich/" + secret.text() + ".ics";
    }

    /** Ends the address in force; nothing happens where there is none. */
    @Transactional
    public void revoke(String login) {
        // One after the other, also when somebody presses twice.
        jdbc.sql("select login from officer where login = ? for update")
                .param(login)
                .query(String.class)
                .single();
        jdbc.sql("update calendar_feed set revoked_at = ? where login = ? and revoked_at is null returning id")
                .params(now(), login)
                .query(Long.class)
                .optional()
                .ifPresent(id -> audit.record(login, new Subject("calendar_feed", id), "Thu hồi liên kết lịch", null));
    }

    /** The login of the serving officer to whom that secret belongs. Notes that a calendar was here. */
    @Transactional
    public Optional<String> ownerOf(String secret) {
        var hash = new FeedSecret(secret).hash();
        jdbc.sql("""
                update calendar_feed set last_read_at = :now
                where token_hash = :hash and revoked_at is null and (last_read_at is null or last_read_at < :before)""")
                .param("now", now())
                .param("hash", hash)
                .param("before", Timestamp.from(clock.instant().minus(NOTED_ANEW)))
                .update();
        return jdbc.sql("""
                select f.login from calendar_feed f join officer o on o.login = f.login
                where f.token_hash = ? and f.revoked_at is null and o.active""").param(hash).query(String.class).optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
