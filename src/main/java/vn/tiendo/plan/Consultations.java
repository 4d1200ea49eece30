package vn.tiendo.plan;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineKind;

/** The opinions of other units on a draft (xin ý kiến), round by round. */
@Repository
public class Consultations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Consultations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What one unit answered, or nothing yet. */
    public record Opinion(
            String unit,
            @Nullable Boolean agrees,
            @Nullable String opinion,
            @Nullable Instant answeredAt) {}

    /** Begins a round: these units are asked, by the end of that day. */
    void open(long plan, List<String> units, LocalDate lastDay) {
        var due = Deadline.of(DeadlineKind.NO_LATER_THAN, lastDay).dueAt();
        jdbc.sql("""
                insert into plan_consultation (plan_id, round, unit_code, due_at)
                select :plan, coalesce((select max(round) from plan_consultation where plan_id = :plan), 0) + 1,
                    unnest(:units::text[]), :due""")
                .param("plan", plan)
                .param("units", units.toArray(String[]::new))
                .param("due", Timestamp.from(due))
                .update();
    }

    /** Keeps the opinion of a unit in the round that is open. */
    public void answer(long plan, String unit, boolean agrees, @Nullable String opinion, String by) {
        jdbc.sql("""
                update plan_consultation set agrees = ?, opinion = ?, answered_by = ?, answered_at = ?
                where plan_id = ? and unit_code = ?
                  and round = (select max(round) from plan_consultation where plan_id = ?)""")
                .params(agrees, opinion, by, Timestamp.from(clock.instant()), plan, unit, plan)
                .update();
    }

    /** The opinions of the last round, in the order of the units' codes. */
    public List<Opinion> lastRound(long plan) {
        return jdbc.sql("""
                select unit_code, agrees, opinion, answered_at from plan_consultation
                where plan_id = ? and round = (select max(round) from plan_consultation where plan_id = ?)
                order by unit_code""")
                .params(plan, plan)
                .query((row, number) -> new Opinion(
                        row.getString("unit_code"),
                        row.getObject("agrees", Boolean.class),
                        row.getString("opinion"),
                        Columns.instant(row, "answered_at")))
                .list();
    }
}
