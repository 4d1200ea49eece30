package vn.tiendo.supervision.register;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.organization.domain.Standing;

/**
 * The figures of the register: how many duties stand where, of those that an officer may see and a filter asks for. The
 * done are many and stay as they are: they are read from the tally where the filter allows. The open are counted.
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
        var seen = sights.of(officer);
        var moment = moment();
        var where = FilterSql.of(filter);
        var quarters = filter.tallied() ? Quarters.within(filter.period()) : null;
        var sql = quarters == null
                ? counted(where.where(seen.of(filter.kind())))
                : String.join(
                        " union all ",
                        tallied(FilterSql.ofUnits(filter).where(seen.own(), Quarters.TALLIED)),
                        counted(where.where("r.done_at is null", seen.of(filter.kind()))),
                        counted(where.where("r.done_at is not null", seen.ofOthers(filter.kind()))),
                        counted(where.where("r.done_at is not null", seen.own(), quarters.rest())));
        var statement = moment.bind(where.bind(seen.bind(jdbc.sql(sql))));
        var counted = (quarters == null ? statement : quarters.bind(statement))
                .query((row, number) -> new Counted(
                        RegisterKind.valueOf(row.getString("kind")), row.getString("unit_code"), Figures.read(row)))
                .list();
        return sheet(counted, moment);
    }

    private static String counted(String where) {
        return "select r.kind, r.unit_code, " + Figures.COUNTED + " from duty_register r" + where
                + " group by r.kind, r.unit_code";
    }

    private static String tallied(String where) {
        return "select r.kind, r.unit_code, " + Figures.TALLIED + " from duty_tally r" + where
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
        var seen = sights.of(officer);
        var filtered = FilterSql.of(filter);
        var where = filter.bucket() == null
                ? filtered.where(seen.of(filter.kind()))
                : filtered.where(seen.of(filter.kind()), filter.bucket().condition());
        return moment().bind(filtered.bind(seen.bind(jdbc.sql(select + where + end))));
    }
}
