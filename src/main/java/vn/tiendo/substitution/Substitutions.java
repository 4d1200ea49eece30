package vn.tiendo.substitution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.substitution.domain.Substitution;
import vn.tiendo.substitution.domain.TaskKind;

/** The substitutions there were, are and will be. */
@Repository
public class Substitutions {

    static final String COLUMNS = """
            select s.id, s.absent, a.full_name as absent_name, s.substitute, b.full_name as substitute_name, a.unit_code,
                s.starts_at, s.ends_at, s.kinds, s.reason, s.made_by, s.made_at, s.ended_at
            """;
    static final String TABLES = """
            substitution s join officer a on a.login = s.absent join officer b on b.login = s.substitute
            """;
    private static final String SELECT = COLUMNS + "from " + TABLES;
    private static final String IN_EFFECT = "s.starts_at <= :now and s.ends_at > :now and s.ended_at is null ";

    private final JdbcClient jdbc;

    Substitutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That substitution, over or not. */
    public Optional<Substitution> find(long id) {
        return jdbc.sql(SELECT + "where s.id = ?")
                .param(id)
                .query(Substitutions::substitution)
                .optional();
    }

    /** That substitution; an unknown id is a fault of the program. */
    public Substitution require(long id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No substitution " + id));
    }

    /** Waits until nobody acts by it any more; nobody does until the running transaction is over. */
    Optional<Substitution> lock(long id) {
        jdbc.sql("select id from substitution where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
        return find(id);
    }

    /** Those in effect at that instant. */
    public List<Substitution> inEffect(Instant now) {
        return jdbc.sql(SELECT + "where " + IN_EFFECT + "order by s.id")
                .param("now", Timestamp.from(now))
                .query(Substitutions::substitution)
                .list();
    }

    /** Those in effect at that instant whose work may be that of these units (codes), or of an office that serves one. */
    public List<Substitution> inEffect(Instant now, Collection<String> units) {
        return jdbc.sql(SELECT + "join unit u on u.code = a.unit_code where " + IN_EFFECT + """
                        and (a.unit_code = any (:units) or u.parent_code = any (:units)) order by s.id""")
                .param("now", Timestamp.from(now))
                .param("units", units.toArray(String[]::new))
                .query(Substitutions::substitution)
                .list();
    }

    /** Those in effect at that instant for the work of that officer. */
    public List<Substitution> of(String absent, Instant now) {
        return jdbc.sql(SELECT + "where s.absent = :absent and " + IN_EFFECT + "order by s.id")
                .param("absent", absent)
                .param("now", Timestamp.from(now))
                .query(Substitutions::substitution)
                .list();
    }

    /** Those in which any of these officers takes part, on either side, at any time between these instants. */
    public List<Substitution> between(Instant from, Instant until, String... logins) {
        return jdbc.sql(SELECT + """
                        where (s.absent = any (:logins) or s.substitute = any (:logins))
                          and s.starts_at < :until and least(s.ends_at, coalesce(s.ended_at, s.ends_at)) > :from
                          and (s.ended_at is null or s.ended_at > s.starts_at)
                        order by s.starts_at, s.id""")
                .param("logins", logins)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(Substitutions::substitution)
                .list();
    }

    /** The newest of that officer's, on either side. */
    public List<Substitution> ofOfficer(String login, int atMost) {
        return jdbc.sql(SELECT + "where s.absent = :login or s.substitute = :login order by s.id desc limit :most")
                .param("login", login)
                .param("most", atMost)
                .query(Substitutions::substitution)
                .list();
    }

    /** The newest of the officers of that unit; of all units where that is null. */
    public List<Substitution> ofUnit(@Nullable String unit, int atMost) {
        return jdbc.sql(SELECT + """
                        where :unit::text is null or a.unit_code = :unit or b.unit_code = :unit
                        order by s.id desc limit :most""")
                .param("unit", unit)
                .param("most", atMost)
                .query(Substitutions::substitution)
                .list();
    }

    /** Those not over yet of whom somebody has left. */
    List<Substitution> ofWhoHasLeft(Instant now) {
        return jdbc.sql(SELECT
                        + "where s.ends_at > ? and s.ended_at is null and not (a.active and b.active) order by s.id")
                .param(Timestamp.from(now))
                .query(Substitutions::substitution)
                .list();
    }

    static Substitution substitution(ResultSet row, int number) throws SQLException {
        return new Substitution(
                row.getLong("id"),
                row.getString("absent"),
                row.getString("absent_name"),
                row.getString("substitute"),
                row.getString("substitute_name"),
                row.getString("unit_code"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                kinds(row),
                row.getString("reason"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                Columns.instant(row, "ended_at"));
    }

    private static @Nullable List<TaskKind> kinds(ResultSet row) throws SQLException {
        var names = row.getArray("kinds");
        return names == null
                ? null
                : Stream.of((String[]) names.getArray()).map(TaskKind::valueOf).toList();
    }
}
