package vn.tiendo.api.token;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Columns;
import vn.tiendo.NotFound;
import vn.tiendo.Refusal;
import vn.tiendo.VietnamTime;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.audit.AuditTrail.Subject;

/** The tokens of all officers: made, revoked and looked up here. */
@Repository
public class AccessTokens {

    /** Days after today for which a token may open anything. */
    static final int LONGEST_VALIDITY = 365;

    /** Tokens in force that one officer may have. */
    static final int MOST = 10;

    static final int LONGEST_NAME = 80;

    private static final int ENDED_SHOWN = 10;
    private static final String IN_FORCE = "revoked_at is null and expires_on >= :today";

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    AccessTokens(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What its owner sees of it.
     *
     * @param expiresOn  the last day on which it opens anything
     * @param lastUsedOn null while nobody has used it
     */
    record Token(
            long id,
            String name,
            Instant createdAt,
            LocalDate expiresOn,
            @Nullable Instant revokedAt,
            @Nullable LocalDate lastUsedOn,
            boolean inForce) {}

    /** A token that somebody shows, as far as it is known. */
    private record Known(long id, String login, byte[] hash) {}

    /** All in force, newest first, and after them the last that have ended. */
    List<Token> of(String login) {
        return jdbc.sql("""
                        select t.*, t.ended_number from (
                            select *, %1$s as in_force,
                                row_number() over (partition by %1$s order by id desc) as ended_number
                            from access_token where login = :login) t
                        where in_force or ended_number <= :shown order by in_force desc, id desc""".formatted(IN_FORCE))
                .param("today", today())
                .param("login", login)
                .param("shown", ENDED_SHOWN)
                .query(AccessTokens::token)
                .list();
    }

    /**
     * Makes a token.
     *
     * @param days how many days after today it opens anything
     * @return the token itself, which cannot be found out again
     * @throws Refusal for a bad name or number of days, or where the officer has too many
     */
    @Transactional
    String create(String login, String name, int days) {
        var kept = name.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        if (kept.isEmpty() || kept.codePointCount(0, kept.length()) > LONGEST_NAME) {
            throw new Refusal("Hãy đặt tên cho mã truy cập, dài nhất " + LONGEST_NAME
                    + " ký tự, để biết chương trình nào dùng mã.");
        }
        if (days < 1 || days > LONGEST_VALIDITY) {
            throw new Refusal("Số ngày hiệu lực phải là số từ 1 đến " + LONGEST_VALIDITY + "; hãy nhập lại.");
        }
        oneAfterTheOther(login);
        if (inForce(login) >= MOST) {
            throw new Refusal("Mỗi cán bộ có nhiều nhất " + MOST
                    + " mã truy cập còn hiệu lực; hãy thu hồi một mã không dùng nữa rồi tạo lại.");
        }
        var secret = TokenSecret.fresh();
        var lastDay = today().plusDays(days);
        var id = jdbc.sql("""
                        insert into access_token (login, name, token_hash, created_at, expires_on)
                        values (?, ?, ?, ?, ?) returning id""")
                .params(login, kept, secret.hash(), now(), lastDay)
                .query(Long.class)
                .single();
        audit.record(login, subject(id), "Tạo mã truy cập", kept + ", dùng đến hết ngày " + lastDay);
        return secret.text();
    }

    /**
     * Ends a token of the officer; nothing happens where it has been revoked before.
     *
     * @throws NotFound if the officer has no such token
     */
    @Transactional
    void revoke(String login, long id) {
        oneAfterTheOther(login);
        var name = jdbc.sql("select name from access_token where id = ? and login = ?")
                .params(id, login)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("Không có mã truy cập này; hãy tải lại trang."));
        int revoked = jdbc.sql("update access_token set revoked_at = ? where id = ? and revoked_at is null")
                .params(now(), id)
                .update();
        if (revoked > 0) {
            audit.record(login, subject(id), "Thu hồi mã truy cập", name);
        }
    }

    /** The login of the officer in service to whom that token in force belongs. Notes that it was used today. */
    @Transactional
    public Optional<String> ownerOf(String shown) {
        var secret = new TokenSecret(shown);
        if (!secret.wellFormed()) {
            return Optional.empty();
        }
        var hash = secret.hash();
        var known = jdbc.sql(
                        "select t.id, t.login, t.token_hash from access_token t join officer o on o.login = t.login"
                                + " where t.token_hash = :hash and o.active and " + IN_FORCE)
                .param("hash", hash)
                .param("today", today())
                .query((row, number) ->
                        new Known(row.getLong("id"), row.getString("login"), row.getBytes("token_hash")))
                .optional()
                // The index compares byte by byte; what it lets see is of a hash, and the answer is not the index's.
                .filter(one -> MessageDigest.isEqual(one.hash(), hash));
        known.ifPresent(one -> jdbc.sql(
                        "update access_token set last_used_on = :today where id = :id and last_used_on is distinct from :today")
                .param("today", today())
                .param("id", one.id())
                .update());
        return known.map(Known::login);
    }

    private long inForce(String login) {
        return jdbc.sql("select count(*) from access_token where login = :login and " + IN_FORCE)
                .param("login", login)
                .param("today", today())
                .query(Long.class)
                .single();
    }

    /** Also when somebody presses twice. */
    private void oneAfterTheOther(String login) {
        jdbc.sql("select login from officer where login = ? for update")
                .param(login)
                .query(String.class)
                .single();
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getLong("id"),
                row.getString("name"),
                row.getTimestamp("created_at").toInstant(),
                row.getObject("expires_on", LocalDate.class),
                Columns.instant(row, "revoked_at"),
                row.getObject("last_used_on", LocalDate.class),
                row.getBoolean("in_force"));
    }

    private static Subject subject(long id) {
        return new Subject("access_token", id);
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
