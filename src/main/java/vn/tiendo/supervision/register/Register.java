package vn.tiendo.supervision.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.register.Sights.Seen;

/**
 * The figures of the register: how many duties stand where, of those that an officer may see and a filter asks for. They
 * are read from the tally where the filter allows: five years are some thousand rows there. Only what is late or due soon and
 * was not when its quarter began is counted.
 */
@Repository
public class Register {

    private final JdbcClient jdbc;
    private final Sights sights;
    private final Clock clock;
    private final Calendars calendars;
    private final SupervisionPolicy policy;

    Register(JdbcClient jdbc, Sights sights, Clock clock, Calendars calendars, SupervisionPolicy policy) {
        this.jdbc = jdbc;
        this.sights = sights;
        this.clock = clock;
        this.calendars = calendars;
        this.policy = policy;
    }

    /**
     * One unit's figures of one kind.
     *
     * @param unit its code
     */
    private record Counted(RegisterKind kind, String unit, Figures figures) {}

    /** The figures by kind and unit; a filter's bucket plays no part. */
    public Sheet sheet(Standing officer, DutyFilter filter) {
        var seen = sights.of(officer, filter);
        var moment = moment();
        var where = FilterSql.of(filter);
        var slice = filter.slice();
        var quarters = slice == null ? null : Quarters.within(filter.period(), moment);
        var sql = quarters == null
                ? counted(where.where(seen.of(filter.kind())))
                : tallied(filter, where, seen, quarters);
        var statement = moment.bind(where.bind(seen.bind(jdbc.sql(sql))));
        var counted = (quarters == null ? statement : quarters.bind(statement).param("slice", slice))
                .query((row, number) -> new Counted(
                        RegisterKind.valueOf(row.getString("kind")), row.getString("unit_code"), Figures.read(row)))
                .list();
        return sheet(counted, moment);
    }

    /** Units within reach by the tally, but for what only rows can tell; those out of reach by their rows. */
    private static String tallied(DutyFilter filter, FilterSql where, Seen seen, Quarters quarters) {
        var parts = new ArrayList<String>();
        parts.add(select(
                Figures.TALLIED,
                "duty_tally",
                FilterSql.ofUnits(filter).where("r.slice = :slice", seen.own(), Quarters.TALLIED)));
        parts.add(select(Figures.SINCE_LATELY, "duty_register", where.where(seen.own(), Quarters.COUNTED)));
        if (!quarters.exact()) {
            parts.add(counted(where.where(seen.own(), Quarters.REST)));
        }
        if (seen.ofOthersAny(filter.kind())) {
            parts.add(counted(where.where(seen.ofOthers(filter.kind()))));
        }
        return String.join(" union all ", parts);
    }

    private static String counted(String where) {
        return select(Figures.COUNTED, "duty_register", where);
    }

    private static String select(String figures, String table, String where) {
        return "select r.kind, r.unit_code, " + figures + " from " + table + " r" + where
                + " group by r.kind, r.unit_code";
    }

    private static Sheet sheet(List<Counted> counted, Moment moment) {
        var byKind = new EnumMap<RegisterKind, Figures>(RegisterKind.class);
        var byUnit = new TreeMap<String, Map<RegisterKind, Figures>>();
        for (var one : counted) {
            byKind.merge(one.kind, one.figures, Figures::plus);
            byUnit.computeIfAbsent(one.unit, unit -> new EnumMap<>(RegisterKind.class))
                    .merge(one.kind, one.figures, Figures::plus);
        }
        return new Sheet(byKind, byUnit, moment);
    }

    /** What "now", "soon" and "lately" mean at this moment. */
    public Moment moment() {
        return Moment.of(clock, calendars.current(), policy.dueSoonDays());
    }

    /** A statement over rows {@code r} of the register that the officer sees and the filter asks for, its bucket too. */
    StatementSpec over(Standing officer, DutyFilter filter, String select, String end) {
        var seen = sights.of(officer, filter);
        var filtered = FilterSql.of(filter);
        var where = filter.bucket() == null
                ? filtered.where(seen.of(filter.kind()))
                : filtered.where(seen.of(filter.kind()), filter.bucket().listed());
        return moment().bind(filtered.bind(seen.bind(jdbc.sql(select + where + end))));
    }
}
