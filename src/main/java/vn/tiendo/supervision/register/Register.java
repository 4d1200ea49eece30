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
        var where = FilterSql.of(filter);
        var seen = sights.of(officer);
        var moment = moment();
        String sql;
        if (filter.tallied()) {
            sql = "select r.kind, r.unit_code, " + Figures.TALLIED + " from duty_tally r" + where.where()
                    + " group by r.kind, r.unit_code union all select r.kind, r.unit_code, " + Figures.COUNTED
                    + " from duty_register r"
                    + where.and("r.done_at is null").where() + " group by r.kind, r.unit_code";
        } else {
            sql = "select r.kind, r.unit_code, " + Figures.COUNTED + " from duty_register r" + where.where()
                    + " group by r.kind, r.unit_code";
        }
        var counted = moment.bind(where.bind(seen.bind(jdbc.sql(sql))))
                .query((row, number) -> new Counted(
                        RegisterKind.valueOf(row.getString("kind")), row.getString("unit_code"), Figures.read(row)))
                .list();
        return sheet(counted, moment);
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
        var where = FilterSql.of(filter);
        if (filter.bucket() != null) {
            where.and(filter.bucket().condition());
        }
        var sql = jdbc.sql(select + where.where() + end);
        return moment().bind(where.bind(sights.of(officer).bind(sql)));
    }
}
