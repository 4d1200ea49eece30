package vn.tiendo.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;

/** What a plan is: its document, what it answers, how far it has been handed out. */
@Repository
public class PlanHeads {

    private final JdbcClient jdbc;
    private final PlanVisibility visibility;

    PlanHeads(JdbcClient jdbc, PlanVisibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    /** The head of the page. */
    public record Head(
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String type,
            String unit,
            String draftingUnit,
            String monitoringUnit,
            @Nullable String signedBy,
            @Nullable Long directiveDocument,
            @Nullable String directive,
            @Nullable String directiveAbstract,
            @Nullable Above above,
            @Nullable Recalled recalled) {}

    /**
     * That the plan was taken back.
     *
     * @param with  the number of the superior plan that took it along, or null
     * @param ended whether all that hung on it has been withdrawn
     */
    public record Recalled(
            Instant at, String by, String reason, @Nullable String with, boolean ended) {}

    /**
     * The assignment of a superior plan that the plan answers.
     *
     * @param linked whether the officer may open the superior plan
     */
    public record Above(long plan, String number, String ordinal, String content, String unit, boolean linked) {

        Above linked(boolean mayOpen) {
            return new Above(plan, number, ordinal, content, unit, mayOpen);
        }
    }

    /** How many units have everything that the plan gives them. */
    public record Dispatched(long units, long of) {

        public boolean complete() {
            return units == of;
        }
    }

    public Head head(SeenPlan seen) {
        var above = above(seen);
        return jdbc.sql("""
                        select d.number_written, d.issued_on, coalesce(t.name, d.type_text) as type, u.name as unit,
                            drafting.name as drafting_unit, monitoring.name as monitoring_unit,
                            coalesce(signer.full_name, p.signed_by) as signed_by,
                            coalesce(received.number_written, 'Văn bản chưa có số') as directive,
                            received.id as directive_document, received.abstract as directive_abstract, p.recalled_at, p.recalled_reason,
                            coalesce(recaller.full_name, p.recalled_by) as recalled_by,
                            p.recall_ended_at is not null as recall_ended,
                            (select coalesce(ad.number_written, a.title) from plan a
                             left join official_document ad on ad.id = a.document_id
                             where a.id = p.recalled_with_id) as recalled_with
                        from plan p join unit u on u.code = p.unit_code
                        join unit drafting on drafting.code = p.drafting_unit_code
                        join unit monitoring on monitoring.code = p.monitoring_unit_code
                        left join official_document d on d.id = p.document_id
                        left join document_type t on t.code = d.type_code
                        left join officer signer on signer.login = p.signed_by
                        left join officer recaller on recaller.login = p.recalled_by
                        left join directive on directive.id = p.directive_id
                        left join official_document received on received.id = directive.document_id
                        where p.id = ?""")
                .param(seen.id())
                .query((row, number) -> head(row, above))
                .single();
    }

    public Dispatched dispatched(long plan) {
        return jdbc.sql("""
                        with duty (unit_code, dispatched_at) as (
                            select a.unit_code, a.dispatched_at from plan_item i
                            join assignment a on a.plan_item_id = i.id
                            where i.plan_id = :plan and a.withdrawn_at is null
                            union all
                            select c.unit_code, c.dispatched_at from plan_item i
                            join assignment a on a.plan_item_id = i.id join contribution c on c.assignment_id = a.id
                            where i.plan_id = :plan and c.closed_at is null
                            union all
                            select o.unit_code, o.dispatched_at from report_regime r
                            join report_obligation o on o.report_regime_id = r.id
                            where r.plan_id = :plan and o.withdrawn_at is null)
                        select count(distinct unit_code)
                                - count(distinct unit_code) filter (where dispatched_at is null) as units,
                            count(distinct unit_code) as of from duty""")
                .param("plan", plan)
                .query((row, number) -> new Dispatched(row.getLong("units"), row.getLong("of")))
                .single();
    }

    private @Nullable Above above(SeenPlan seen) {
        if (seen.plan().parentAssignment() == null) {
            return null;
        }
        return jdbc.sql("""
                        select p.id, coalesce(d.number_written, p.title) as number, i.ordinal, i.content, u.name as unit
                        from assignment a join plan_item i on i.id = a.plan_item_id join plan p on p.id = i.plan_id
                        join unit u on u.code = p.unit_code left join official_document d on d.id = p.document_id
                        where a.id = ?""")
                .param(seen.plan().parentAssignment())
                .query((row, number) -> new Above(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getString("ordinal"),
                        row.getString("content"),
                        row.getString("unit"),
                        false))
                .optional()
                .map(above -> above.linked(visibility.of(seen.officer(), above.plan()) != PlanSight.NOTHING))
                .orElseThrow();
    }

    private static Head head(ResultSet row, @Nullable Above above) throws SQLException {
        return new Head(
                row.getString("number_written"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("type"),
                row.getString("unit"),
                row.getString("drafting_unit"),
                row.getString("monitoring_unit"),
                row.getString("signed_by"),
                row.getObject("directive_document", Long.class),
                row.getString("directive_abstract") == null ? null : row.getString("directive"),
                row.getString("directive_abstract"),
                above,
                recalled(row));
    }

    private static @Nullable Recalled recalled(ResultSet row) throws SQLException {
        var at = Columns.instant(row, "recalled_at");
        return at == null
                ? null
                : new Recalled(
                        at,
                        row.getString("recalled_by"),
                        row.getString("recalled_reason"),
                        row.getString("recalled_with"),
                        row.getBoolean("recall_ended"));
    }
}
