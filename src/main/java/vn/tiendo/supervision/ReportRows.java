package vn.tiendo.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.deadline.StatusSql;
import vn.tiendo.deadline.domain.Status;
import vn.tiendo.deadline.domain.period.DataWindow;
import vn.tiendo.deadline.domain.period.Frequency;
import vn.tiendo.deadline.domain.period.Recurrence;

/** The reports that a plan asks for, and who has handed them in. */
@Repository
class ReportRows {

    /** The obligations {@code o} of a plan that the officer sees, with their last round and status. */
    private static final String OBLIGATIONS = """
            (select o.*, last.number as rounds, last.submitted_at, last.nothing_to_report, last.reason,
                case when o.withdrawn_at is not null then 'WITHDRAWN' when last.number is null then 'NOT_YET'
                    when last.accepted is null then 'WAITING' when last.accepted then 'ACCEPTED'
                    else 'RETURNED' end as state,
                case when o.withdrawn_at is null then""" + " "
            + StatusSql.of("o.due_at", "case when last.accepted then last.submitted_at end") + """
                 end as status
            from report_regime r join report_obligation o on o.report_regime_id = r.id
            left join lateral (select * from report_round where obligation_id = o.id and submitted_at is not null
                order by number desc limit 1) last on true
            where r.plan_id = :plan and""" + " "
            + SeenPlan.SEES_OBLIGATION + ")";

    private static final String ROWS = """
            select o.*, u.name as unit,
                (select n.name from report_obligation m join unit n on n.code = m.unit_code
                 where m.moved_from_id = o.id) as moved_to,
                (select n.name from report_obligation m join unit n on n.code = m.unit_code
                 where m.id = o.moved_from_id) as moved_from
            from\s""" + OBLIGATIONS + """
             o join unit u on u.code = o.unit_code where o.report_regime_id in (:regimes)
            order by o.state = 'WITHDRAWN', o.status = 'OPEN_OVERDUE' desc, o.state = 'ACCEPTED', o.window_from desc,
                u.position, o.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One report that the plan asks for.
     *
     * @param reporters   units by short name, or the words of a group of units
     * @param periodicity how often it is owed and when not at all, or null where it is owed once by everybody
     * @param rows        how many obligations the officer sees, withdrawn ones too
     * @param tally       those that are not withdrawn
     */
    public record Regime(
            long id,
            String name,
            @Nullable String reporters,
            String recipient,
            @Nullable String via,
            @Nullable String consolidator,
            @Nullable String periodicity,
            String deadline,
            Tally tally,
            long accepted,
            long waiting,
            long returned,
            long notYet,
            long rows) {}

    /**
     * One report that one unit owes.
     *
     * @param period null where the report is owed once
     * @param status null once it is withdrawn
     * @param firstDeadline the first one, where another holds now
     * @param movedTo       the unit that owes it now
     * @param movedFrom     the unit that owed it before
     * @param rounds how many have been handed in
     * @param reason what the receiver wrote to the last round
     */
    public record Row(
            long id,
            long regime,
            String unit,
            @Nullable String period,
            ReportState state,
            @Nullable Status status,
            String deadline,
            @Nullable String firstDeadline,
            @Nullable String movedTo,
            @Nullable String movedFrom,
            int rounds,
            @Nullable Instant submittedAt,
            boolean nothingToReport,
            @Nullable String reason) {}

    public List<Regime> regimes(SeenPlan seen) {
        return bound(seen, """
                        select r.*, coalesce(rule.phrase, (select string_agg(u.short_name, '; ' order by u.position)
                                from report_regime_reporter m join unit u on u.code = m.unit_code
                                where m.report_regime_id = r.id)) as reporters,
                            recipient.name as recipient, via.name as via, consolidator.name as consolidator, t.*
                        from report_regime r left join fan_out_rule rule on rule.code = r.reporter_rule
                        join unit recipient on recipient.code = r.recipient_code
                        left join unit via on via.code = r.via_code
                        left join unit consolidator on consolidator.code = r.consolidator_code
                        left join (select o.report_regime_id, count(*) as seen_rows,\s""" + Tally.COLUMNS + """
                            , count(*) filter (where state = 'ACCEPTED') as accepted,
                            count(*) filter (where state = 'WAITING') as waiting,
                            count(*) filter (where state = 'RETURNED') as returned,
                            count(*) filter (where state = 'NOT_YET') as not_yet
                            from""" + " " + OBLIGATIONS + """
                             o group by o.report_regime_id) t on t.report_regime_id = r.id
                        where r.plan_id = :plan order by r.position, r.id""")
                .query(ReportRows::regime)
                .list();
    }

    /** Every row of these regimes; ask only for regimes that have few. */
    List<Row> all(SeenPlan seen, Collection<Long> regimes) {
        return regimes.isEmpty()
                ? List.of()
                : bound(seen, ROWS)
                        .param("regimes", regimes)
                        .query(ReportRows::row)
                        .list();
    }

    /** One page of the rows of a regime. */
    Slice<Row> page(SeenPlan seen, long regime, int number) {
        var statement = bound(seen, Slice.limited(ROWS)).param("regimes", List.of(regime));
        return Slice.of(Slice.bind(statement, number).query(ReportRows::row).list(), number);
    }

    private JdbcClient.StatementSpec bound(SeenPlan seen, String sql) {
        return seen.bind(jdbc.sql(sql)).param("now", Timestamp.from(clock.instant()));
    }

    private static Regime regime(ResultSet row, int number) throws SQLException {
        return new Regime(
                row.getLong("id"),
                row.getString("name"),
                row.getString("reporters"),
                row.getString("recipient"),
                row.getString("via"),
                row.getString("consolidator"),
                periodicity(row),
                row.getString("deadline_phrase"),
                Tally.read(row),
                row.getLong("accepted"),
                row.getLong("waiting"),
                row.getLong("returned"),
                row.getLong("not_yet"),
                row.getLong("seen_rows"));
    }

    private static @Nullable String periodicity(ResultSet row) throws SQLException {
        var recurrence = new Recurrence(
                Frequency.valueOf(row.getString("frequency")),
                DataWindow.valueOf(row.getString("data_window")),
                null,
                null,
                row.getBoolean("working_days_only"));
        var words = Stream.of(
                        recurrence.recurring() ? recurrence.described() : "",
                        row.getBoolean("conditional") ? "Chỉ khi có phát sinh" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(". "));
        return words.isEmpty() ? null : words;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var status = row.getString("status");
        return new Row(
                row.getLong("id"),
                row.getLong("report_regime_id"),
                row.getString("unit"),
                row.getObject("window_from") == null ? null : row.getString("period"),
                ReportState.valueOf(row.getString("state")),
                status == null ? null : Status.valueOf(status),
                row.getString("deadline_phrase"),
                FirstDeadline.read(row),
                row.getString("moved_to"),
                row.getString("moved_from"),
                row.getInt("rounds"),
                Columns.instant(row, "submitted_at"),
                row.getBoolean("nothing_to_report"),
                row.getString("reason"));
    }
}
