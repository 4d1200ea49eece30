package vn.tiendo.agreement;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.agreement.domain.Stage;

/** What the parties said, stage by stage and round by round. */
@Repository
public class PartyAnswers {

    private final JdbcClient jdbc;
    private final Clock clock;

    PartyAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What one party said. */
    public record Said(
            String unit,
            Stage stage,
            boolean agrees,
            @Nullable String remark,
            String by,
            Instant at) {}

    void add(long agreement, int round, Stage stage, String unit, boolean agrees, @Nullable String remark, String by) {
        jdbc.sql("""
                        insert into agreement_answer (agreement_id, stage, round, unit_code, agrees, remark, answered_by,
                            answered_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(agreement, stage.name(), round, unit, agrees, remark, by, Timestamp.from(clock.instant()))
                .update();
    }

    /** Whether in the last round nobody said no at that stage. */
    public boolean unanimous(long agreement, Stage stage) {
        return jdbc.sql("""
                        select coalesce(bool_and(agrees), true) from agreement_answer
                        where agreement_id = :id and stage = :stage
                          and round = (select round from agreement where id = :id)""")
                .param("id", agreement)
                .param("stage", stage.name())
                .query(Boolean.class)
                .single();
    }

    /** What was said in the last round, in the order in which it was. */
    public List<Said> lastRound(long agreement) {
        return jdbc.sql("""
                        select unit_code, stage, agrees, remark, answered_by, answered_at from agreement_answer
                        where agreement_id = :id and round = (select round from agreement where id = :id)
                        order by answered_at, unit_code""")
                .param("id", agreement)
                .query((row, number) -> new Said(
                        row.getString("unit_code"),
                        Stage.valueOf(row.getString("stage")),
                        row.getBoolean("agrees"),
                        row.getString("remark"),
                        row.getString("answered_by"),
                        row.getTimestamp("answered_at").toInstant()))
                .list();
    }
}
