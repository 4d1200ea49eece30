package vn.tiendo.organization.reorganisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.organization.domain.reorganisation.LineKind;
import vn.tiendo.organization.domain.reorganisation.Reorganisation;
import vn.tiendo.organization.reorganisation.InstancesToSuccessor.Follower;
import vn.tiendo.organization.reorganisation.InstancesToSuccessor.Heir;

/** The units whose processes still have to follow, one after the other. */
@Repository
class Followers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Followers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(long reorganisation, String from, @Nullable String heir) {
        jdbc.sql("""
                insert into reorganisation_follower (reorganisation_id, from_code, to_code, from_name, to_name)
                select :id, :from, :heir, f.name, coalesce(t.name, f.name)
                from unit f left join unit t on t.code = :heir where f.code = :from""")
                .param("id", reorganisation)
                .param("from", from)
                .param("heir", heir)
                .update();
    }

    /** The same unit under another name: Tasklist shows the new one. */
    void addRenamed(Reorganisation decision) {
        decision.of(LineKind.RENAME)
                .forEach(line -> jdbc.sql("""
                        insert into reorganisation_follower (reorganisation_id, from_code, to_code, from_name, to_name)
                        select :id, u.code, u.code, n.name, u.name
                        from unit u join unit_name n on n.unit_code = u.code and n.until = :day where u.code = :code""")
                        .param("id", decision.id())
                        .param("day", decision.effectiveOn())
                        .param("code", line.unit())
                        .update());
    }

    Optional<Follower> next(long reorganisation) {
        return jdbc.sql("""
                select * from reorganisation_follower where reorganisation_id = ? and finished_at is null
                order by id limit 1""")
                .param(reorganisation)
                .query((row, number) -> new Follower(
                        row.getLong("id"),
                        row.getString("from_code"),
                        row.getString("to_code"),
                        row.getString("from_name"),
                        row.getString("to_name"),
                        others(reorganisation, row.getString("from_code"), row.getString("to_code"))))
                .optional();
    }

    void finished(long follower) {
        jdbc.sql("update reorganisation_follower set finished_at = ? where id = ?")
                .params(Timestamp.from(clock.instant()), follower)
                .update();
    }

    private Map<String, Heir> others(long reorganisation, String from, @Nullable String heir) {
        var others = new HashMap<String, Heir>();
        jdbc.sql("""
                select m.piece || ' ' || m.part as key, u.code, u.name
                from reorganisation_move m join unit u on u.code = m.to_code
                where m.reorganisation_id = ? and m.from_code = ? and m.to_code is distinct from ?""").params(reorganisation, from).param(heir).query(row -> {
            others.put(row.getString("key"), new Heir(row.getString("code"), row.getString("name")));
        });
        return others;
    }
}
