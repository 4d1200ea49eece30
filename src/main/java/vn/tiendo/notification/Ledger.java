package vn.tiendo.notification;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.notification.domain.Addressee;
import vn.tiendo.notification.domain.Measure;
import vn.tiendo.notification.domain.Standing;

/** The ledger of notices (nhắc việc): this duty, this rung, this recipient, this deadline, told once. */
@Repository
class Ledger {

    /** One row a standing; the duties on it are found by an index on the due instant, whatever else there is. */
    private static final String NOTE = """
            with rung as materialized (
                select * from unnest(:names::text[], :hours::boolean[], :urgencies::text[], :after::timestamptz[],
                    :until::timestamptz[], :specialists::boolean[], :leaders::boolean[], :supervisors::boolean[],
                    :superiors::boolean[], :messages::text[], :escalates::boolean[], :before::boolean[])
                    as r (name, hours, urgencies, due_after, due_until, specialists, leaders, supervisors,
                          superiors, message, escalates, before)
            ), standing as materialized (
                select d.kind, d.id, d.unit_code, d.officer, d.supervisor_code, d.superior_code, d.deadline_version, r.*
                from rung r cross join lateral (
                    select * from duty
                    where due_at > r.due_after and due_at <= r.due_until and open and not handed_in
                      and plan_id <> all (array(select id from plan
                          where recalled_at is not null and recall_ended_at is null))
                      and urgency = any (string_to_array(r.urgencies, ' '))
                      and r.hours = (urgency = 'HOA_TOC'
                          or deadline_kind in ('BEFORE_DATETIME', 'DAILY_BEFORE_TIME', 'WITHIN_HOURS'))
                    offset 0) d
            ), people as materialized (
                select login, role, unit_code from acting_officer
            ), told as (
                select s.*, p.login
                from standing s cross join lateral (values
                    ('SPECIALIST', s.unit_code, s.specialists and s.officer is null),
                    ('LEADER', s.unit_code, s.leaders),
                    ('SUPERVISOR', s.supervisor_code, s.supervisors),
                    ('LEADER', s.superior_code, s.superiors)) w (role, unit_code, wanted)
                join people p on p.role = w.role and p.unit_code = w.unit_code
                where w.wanted
                union all
                select s.*, s.officer from standing s where s.specialists and s.officer is not null
            )
            insert into notice (duty_kind, duty_id, rung, recipient, deadline_version, message, at_once, escalates,
                noted_at, on_behalf_of)
            select t.kind, t.id, t.name, t.login, t.deadline_version, t.message,
                t.hours or coalesce(f.mode = 'IMMEDIATE', false), t.escalates, :now, t.behalf
            from (
                select told.*, null as behalf from told
                union all
                select told.kind, told.id, told.unit_code, told.officer, told.supervisor_code, told.superior_code,
                    told.deadline_version, told.name, told.hours, told.urgencies, told.due_after, told.due_until,
                    told.specialists, told.leaders, told.supervisors, told.superiors, told.message, told.escalates,
                    told.before, s.substitute, told.login
                from told join substitution s on s.absent = told.login
                where s.starts_at <= :now and s.ends_at > :now and s.ended_at is null
                  and (s.kinds is null or s.kinds && case told.kind
                      when 'ASSIGNMENT' then '{CARRYING_OUT,ASSIGNMENTS}'::text[]
                      else '{REPORTS,REPORT_APPROVAL}'::text[] end)
            ) t left join notification_preference f on f.login = t.login
            where not (t.before and not coalesce(f.before_due, true))
              and not exists (select from notice n
                where n.duty_kind = t.kind and n.duty_id = t.id and n.rung = t.name and n.recipient = t.login
                  and n.deadline_version = t.deadline_version)
            on conflict do nothing""";

    /** Before every deadline there is; the database's own word for it is no instant of Java. */
    private static final Instant EVER = Instant.parse("1000-01-01T00:00:00Z");

    private final JdbcClient jdbc;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down who stands on which rung and was not told yet. Returns how many notices are new. */
    int note(List<Standing> standings) {
        var rows = alike(standings);
        return jdbc.sql(NOTE)
                .param("names", column(rows, row -> row.standing.rung().name(), String[]::new))
                .param("hours", column(rows, row -> row.standing.rung().measure() == Measure.HOUR, Boolean[]::new))
                .param("urgencies", column(rows, row -> String.join(" ", row.urgencies), String[]::new))
                .param("after", column(rows, row -> instant(row.standing.dueAfter()), Timestamp[]::new))
                .param("until", column(rows, row -> instant(row.standing.dueUntil()), Timestamp[]::new))
                .param("specialists", column(rows, row -> row.tells(Addressee.SPECIALIST), Boolean[]::new))
                .param("leaders", column(rows, row -> row.tells(Addressee.LEADER), Boolean[]::new))
                .param("supervisors", column(rows, row -> row.tells(Addressee.SUPERVISOR), Boolean[]::new))
                .param("superiors", column(rows, row -> row.tells(Addressee.SUPERIOR), Boolean[]::new))
                .param(
                        "messages",
                        column(rows, row -> row.standing.rung().message().name(), String[]::new))
                .param("escalates", column(rows, row -> row.standing.rung().escalates(), Boolean[]::new))
                .param("before", column(rows, row -> row.standing.rung().distance() <= 0, Boolean[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** One row for all urgencies that do not differ, so that the duties on it are read once. */
    private static Collection<Row> alike(List<Standing> standings) {
        Map<Standing, Row> rows = new LinkedHashMap<>();
        for (var standing : standings) {
            var anyUrgency = new Standing("", standing.rung(), standing.dueAfter(), standing.dueUntil());
            rows.computeIfAbsent(anyUrgency, key -> new Row(key, new TreeSet<>()))
                    .urgencies
                    .add(standing.urgency());
        }
        return rows.values();
    }

    private static <T> T[] column(Collection<Row> rows, Function<Row, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private static Timestamp instant(@org.jspecify.annotations.Nullable Instant instant) {
        return Timestamp.from(instant == null ? EVER : instant);
    }

    private record Row(Standing standing, TreeSet<String> urgencies) {

        boolean tells(Addressee addressee) {
            return standing.rung().addressees().contains(addressee);
        }
    }
}
