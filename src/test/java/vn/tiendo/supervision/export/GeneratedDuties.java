package vn.tiendo.supervision.export;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many tasks of one plan in a few statements, through the tables that the register is drawn from and their triggers. */
public final class GeneratedDuties {

    private static final String PHRASE = "trước ngày ";

    private final JdbcClient jdbc;
    private final Instant now;

    public GeneratedDuties(JdbcClient jdbc, Instant now) {
        this.jdbc = jdbc;
        this.now = now;
    }

    /** How many of each; those overdue are so since one to so many days. */
    public record Counts(int onTime, int late, int inTime, int overdue, int mostDaysLate) {

        int total() {
            return onTime + late + inTime + overdue;
        }
    }

    /** Spreads them evenly over the units; returns the plan. */
    public long plan(String title, String owner, List<String> units, Counts counts) {
        long plan = jdbc.sql("""
                        insert into plan (title, unit_code, drafting_unit_code, monitoring_unit_code, drafted_by,
                            created_at, issued_at)
                        values (:title, :owner, :owner, :owner, 'ubnd.vanthu', :now, :now) returning id""")
                .param("title", title)
                .param("owner", owner)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
        int items = counts.total() / units.size() + 1;
        jdbc.sql("""
                insert into plan_item (plan_id, position, ordinal, content, product, deadline_phrase, deadline_kind,
                    deadline_day)
                select :plan, n, n::text, :title || ', nhiệm vụ số ' || n, 'Báo cáo kết quả', 'theo từng đơn vị',
                    'BEFORE_DATE', :day
                from generate_series(1, :items) n""")
                .param("plan", plan)
                .param("title", title)
                .param("items", items)
                .param("day", LocalDate.of(2026, 12, 31))
                .update();
        jdbc.sql("""
                with numbered as (
                    select n, i.id as item, (:units::text[])[1 + n % :unitCount] as unit,
                        case when n < :onTime then 'ON_TIME' when n < :onTime + :late then 'LATE'
                            when n < :onTime + :late + :inTime then 'IN_TIME' else 'OVERDUE' end as state
                    from generate_series(0, :total - 1) n
                    join plan_item i on i.plan_id = :plan and i.position = 1 + n / :unitCount),
                dated as (
                    select *, date_trunc('day', :now::timestamptz, 'Asia/Ho_Chi_Minh') + case state
                        when 'IN_TIME' then interval '1 day' * (10 + n % 40)
                        when 'OVERDUE' then interval '-1 day' * (n % :worst)
                        else interval '-1 day' * (5 + n % 25) end as due_at
                    from numbered)
                insert into assignment (plan_item_id, unit_code, created_at, deadline_phrase, deadline_kind, due_at,
                    proposed_at, completed_by, completed_at)
                select item, unit, due_at - interval '90 days',
                    :phrase || to_char(due_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY'), 'BEFORE_DATE', due_at,
                    case state when 'ON_TIME' then due_at - interval '3 days' when 'LATE' then due_at + interval '2 days'
                        end,
                    case when state in ('ON_TIME', 'LATE') then 'vpub.theodoi' end,
                    case when state in ('ON_TIME', 'LATE') then :now::timestamptz end
                from dated""")
                .param("units", units.toArray(String[]::new))
                .param("unitCount", units.size())
                .param("onTime", counts.onTime)
                .param("late", counts.late)
                .param("inTime", counts.inTime)
                .param("total", counts.total())
                .param("worst", counts.mostDaysLate)
                .param("plan", plan)
                .param("now", Timestamp.from(now))
                .param("phrase", PHRASE)
                .update();
        return plan;
    }
}
