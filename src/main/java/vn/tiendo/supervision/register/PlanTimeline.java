package vn.tiendo.supervision.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.VietnamTime;
import vn.tiendo.organization.domain.Standing;

/** When the tasks and reports of a plan began, fall due and were done, of those that an officer sees. */
@Repository
public class PlanTimeline {

    /** Lines at most: a report for each day of a year is shown whole. */
    public static final int MOST = 500;

    private static final String LINES = """
            select line.*, coalesce(i.ordinal || '. ' || i.content, g.name) as title
            from (select r.kind, r.source_id, case when r.due_at is not null then r.reckoned_on end as day,
                    min(r.created_at) as begun, max(r.done_at) as last_done,
                    min(coalesce(a.first_due_at, o.first_due_at))
                        filter (where coalesce(a.first_due_at, o.first_due_at) <> r.due_at) as first_due_at,
                    %s
                from duty_register r
                left join assignment a on r.kind = 'ASSIGNMENT' and a.id = r.id
                left join report_obligation o on r.kind = 'REPORT' and o.id = r.id""".formatted(Figures.COUNTED);

    private static final String IN_ORDER = """
             group by r.kind, r.source_id, case when r.due_at is not null then r.reckoned_on end) line
            left join plan_item i on line.kind <> 'REPORT' and i.id = line.source_id
            left join report_regime g on line.kind = 'REPORT' and g.id = line.source_id
            order by line.kind, coalesce(i.position, g.position), line.source_id, line.day nulls last
            limit %d""".formatted(MOST);

    private final Register register;

    PlanTimeline(Register register) {
        this.register = register;
    }

    /**
     * What is due on one day of one item of the plan, or of one report it asks for.
     *
     * @param source   the item, or the report
     * @param begun    when the first unit was given it
     * @param day      the last day in time; null without deadline
     * @param firstDay the first deadline of those whose deadline has moved
     * @param lastDone when the last of what is done was handed in
     */
    public record Line(
            RegisterKind kind,
            long source,
            String title,
            LocalDate begun,
            @Nullable LocalDate day,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDone,
            Figures figures) {}

    /** The plan's tasks, then its reports, each in the plan's own order and by deadline. */
    public List<Line> of(Standing officer, long plan) {
        var ofPlan = new DutyFilter(null, null, null, null, plan, null, null, null, null, null, null);
        return register.over(officer, ofPlan, LINES, IN_ORDER)
                .query(PlanTimeline::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var firstDue = Columns.instant(row, "first_due_at");
        var lastDone = Columns.instant(row, "last_done");
        return new Line(
                RegisterKind.valueOf(row.getString("kind")),
                row.getLong("source_id"),
                row.getString("title"),
                day(row.getTimestamp("begun").toInstant()),
                row.getObject("day", LocalDate.class),
                firstDue == null ? null : day(firstDue.minusNanos(1)),
                lastDone == null ? null : day(lastDone),
                Figures.read(row));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, VietnamTime.ZONE);
    }
}
