package vn.tiendo.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.VietnamTime;
import vn.tiendo.assignment.domain.ContributionState;
import vn.tiendo.assignment.domain.OwedContribution;
import vn.tiendo.assignment.domain.WhoseDelay;

/** Reads who owes whom a contribution, how late it is, and whose delay that makes it. Who may see it is asked before. */
@Repository
public class OwedContributions {

    private static final String STATE = """
            case when c.answered_at is not null then c.answer_kind
                when c.closed_at is not null or a.withdrawn_at is not null then 'CLOSED'
                when c.delivered_at is not null then 'WAITING' else 'NOT_SENT' end""";

    private static final String FROM = """
             from contribution c join assignment a on a.id = c.assignment_id
            join plan_item i on i.id = a.plan_item_id join plan p on p.id = i.plan_id
            left join official_document d on d.id = p.document_id
            join unit u on u.code = c.unit_code join unit l on l.code = a.unit_code
            """;

    private static final String SELECT = """
            select c.*, i.plan_id, i.ordinal, i.content as task, coalesce(d.number_written, p.title) as source,
                u.name as unit_name, a.unit_code as lead_code, l.name as lead_name, a.deadline_phrase, a.due_at,
                coalesce(c.closed_at, a.withdrawn_at) as over_at,
                (select count(*) from stored_file f where f.subject_kind = 'CONTRIBUTION' and f.subject_id = c.id
                    and f.version = 1 and f.removed_at is null) as files,
            """ + STATE + " as state" + FROM;

    private static final String OF_A_SIDE =
            " where case when :leads then a.unit_code else c.unit_code end = any (:units) and c.dispatched_at is not null";

    private final JdbcClient jdbc;
    private final Clock clock;

    OwedContributions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which ones: those that units owe, or those that are owed to them as lead units. */
    public record Side(Collection<String> units, boolean leads) {

        public Side {
            units = List.copyOf(units);
        }

        private StatementSpec bind(StatementSpec statement) {
            return statement.param("units", units.toArray(String[]::new)).param("leads", leads);
        }
    }

    /** What the coordinating units of an assignment owe, as they are listed in public. */
    public List<OwedContribution> of(long assignment) {
        return jdbc.sql(SELECT + " where c.assignment_id = ? order by u.position, c.id")
                .param(assignment)
                .query(this::owed)
                .list();
    }

    /** That contribution. */
    public OwedContribution require(long id) {
        return jdbc.sql(SELECT + " where c.id = ?").param(id).query(this::owed).single();
    }

    /** Those of a side that stand like that: what is open by its deadline, what is over with the newest first. */
    public List<OwedContribution> page(Side side, ContributionState state, int limit, int offset) {
        var order = state.open() ? "a.due_at nulls last, c.id" : "coalesce(c.answered_at, c.closed_at) desc, c.id desc";
        return side.bind(jdbc.sql(SELECT + OF_A_SIDE + " and " + STATE + " = :state order by " + order
                        + " limit :limit offset :offset"))
                .param("state", state.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(this::owed)
                .list();
    }

    /** How many stand how; of what there is none there is no entry. */
    public Map<ContributionState, Long> counted(Side side) {
        var counts = new EnumMap<ContributionState, Long>(ContributionState.class);
        side.bind(jdbc.sql("select " + STATE + " as state, count(*) as many" + FROM + OF_A_SIDE + " group by 1"))
                .query(row -> {
                    counts.put(ContributionState.valueOf(row.getString("state")), row.getLong("many"));
                });
        return counts;
    }

    /** Whose delay it is, where an assignment is late, or was, and a contribution came late or is missing. */
    public Optional<WhoseDelay> delayOf(long assignment) {
        return WhoseDelay.of(daysLate(assignment), of(assignment));
    }

    private long daysLate(long assignment) {
        return jdbc.sql(
                        "select due_at, coalesce(proposed_at, withdrawn_at, :now) as until from assignment where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", assignment)
                .query((row, number) -> {
                    var due = Columns.instant(row, "due_at");
                    var until = row.getTimestamp("until").toInstant();
                    return due == null || until.isBefore(due)
                            ? 0
                            : ChronoUnit.DAYS.between(day(due.minusNanos(1)), day(until));
                })
                .single();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, VietnamTime.ZONE);
    }

    private OwedContribution owed(ResultSet row, int number) throws SQLException {
        return new OwedContribution(
                row.getLong("id"),
                row.getLong("assignment_id"),
                row.getLong("plan_id"),
                row.getString("ordinal"),
                row.getString("task"),
                row.getString("source"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("lead_code"),
                row.getString("lead_name"),
                row.getString("deadline_phrase"),
                Columns.instant(row, "due_at"),
                row.getString("content"),
                Columns.instant(row, "delivered_at"),
                ContributionState.valueOf(row.getString("state")),
                row.getString("answer"),
                Columns.instant(row, "answered_at"),
                Columns.instant(row, "over_at"),
                row.getInt("files"),
                clock.instant());
    }
}
