package vn.tiendo.supervision;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;

/** What hangs on some assignments: the contributions of coordinating units, and the plans that answer them. */
@Repository
public class AssignmentDetails {

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentDetails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What one coordinating unit owes the lead. */
    public record Contribution(
            long id,
            long assignment,
            String unit,
            @Nullable Instant deliveredAt,
            @Nullable String answerKind,
            @Nullable String answer,
            boolean closed) {

        /** How it stands: {@code NOT_SENT}, {@code WAITING}, {@code ANSWERED}, {@code TAKEN_IN} or {@code CLOSED}. */
        public String state() {
            if (answerKind != null) {
                return answerKind.equals("TAKEN_IN") ? answerKind : "ANSWERED";
            }
            if (closed) {
                return "CLOSED";
            }
            return deliveredAt == null ? "NOT_SENT" : "WAITING";
        }
    }

    /**
     * An issued plan that answers an assignment, with all the plans below it, to any depth.
     *
     * @param own   what it assigns itself
     * @param all   what it and the plans below it assign
     * @param plans how many plans are below it
     */
    public record SubPlan(long assignment, long id, String number, String title, Tally own, Tally all, long plans) {}

    Map<Long, List<Contribution>> contributions(SeenPlan seen, Collection<Long> assignments) {
        if (assignments.isEmpty()) {
            return Map.of();
        }
        return seen
                .bind(jdbc.sql("""
                        select c.*, u.name as unit from contribution c join unit u on u.code = c.unit_code
                        join assignment a on a.id = c.assignment_id join plan_item i on i.id = a.plan_item_id
                        where i.plan_id = :plan and a.id in (:assignments) and""" + " " + SeenPlan.SEES_CONTRIBUTION + " order by u.position, c.id"))
                .param("assignments", assignments)
                .query((row, number) -> new Contribution(
                        row.getLong("id"),
                        row.getLong("assignment_id"),
                        row.getString("unit"),
                        Columns.instant(row, "delivered_at"),
                        row.getString("answer_kind"),
                        row.getString("answer"),
                        row.getTimestamp("closed_at") != null))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Contribution::assignment));
    }

    /** The plans that answer some assignments of the plan, of those whose course the officer sees. */
    public Map<Long, List<SubPlan>> subPlans(SeenPlan seen, Collection<Long> assignments) {
        if (assignments.isEmpty()) {
            return Map.of();
        }
        return seen
                .bind(jdbc.sql("""
                        with recursive tree (assignment, top, plan) as (
                            select a.id, p.id, p.id from assignment a join plan_item i on i.id = a.plan_item_id
                            join plan p on p.parent_assignment_id = a.id
                            where i.plan_id = :plan and a.id in (:assignments) and p.issued_at is not null
                              and (:whole or a.unit_code = any(:reach::text[]))
                            union
                            select tree.assignment, tree.top, p.id from tree join plan_item i on i.plan_id = tree.plan
                            join assignment a on a.plan_item_id = i.id join plan p on p.parent_assignment_id = a.id
                            where p.issued_at is not null),
                        counted as (
                            select tree.assignment, tree.top, tree.plan = tree.top as own,\s""" + Tally.COLUMNS + """
                            from (select tree.*, case when a.id is not null then""" + " " + AssignmentRows.STATUS + """
                                     end as status
                                from tree left join plan_item i on i.plan_id = tree.plan
                                left join assignment a on a.plan_item_id = i.id and a.withdrawn_at is null) tree
                            group by tree.assignment, tree.top, tree.plan = tree.top)
                        select c.*, p.title, coalesce(d.number_written, p.title) as number,
                            (select count(*) - 1 from tree where tree.top = c.top) as plans
                        from counted c join plan p on p.id = c.top
                        left join official_document d on d.id = p.document_id
                        order by c.assignment, c.top, c.own desc"""))
                .param("assignments", assignments)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new SubPlan(
                        row.getLong("assignment"),
                        row.getLong("top"),
                        row.getString("number"),
                        row.getString("title"),
                        Tally.read(row),
                        Tally.read(row),
                        row.getLong("plans")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        SubPlan::assignment,
                        Collectors.collectingAndThen(Collectors.toList(), AssignmentDetails::together)));
    }

    /** A plan's own counts come first, then those of the plans below it. */
    private static List<SubPlan> together(List<SubPlan> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        SubPlan::id,
                        plan -> plan,
                        (own, below) -> new SubPlan(
                                own.assignment(),
                                own.id(),
                                own.number(),
                                own.title(),
                                own.own(),
                                own.all().plus(below.all()),
                                own.plans()),
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
