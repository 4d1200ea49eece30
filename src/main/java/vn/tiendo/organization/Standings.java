package vn.tiendo.organization;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.NotPermitted;
import vn.tiendo.VietnamTime;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.Role;
import vn.tiendo.organization.domain.ServingOffice;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.organization.domain.Unit;

/** Finds out where an officer stands in the organisation, each time anew: a session may outlive a service. */
@Component
public class Standings {

    private final JdbcClient jdbc;
    private final Officers officers;
    private final Units units;
    private final Clock clock;

    Standings(JdbcClient jdbc, Officers officers, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.units = units;
        this.clock = clock;
    }

    /** @throws NotPermitted if no active officer has that login */
    public Standing require(String login) {
        var officer = officers.find(login)
                .filter(Officer::active)
                .orElseThrow(() -> new NotPermitted("Tài khoản này không gắn với cán bộ nào đang công tác;"
                        + " hãy đề nghị quản trị bổ sung vào danh sách cán bộ."));
        var unit = units.require(officer.unit());
        var served = served(officer, unit);
        return new Standing(officer, unit, served, reach(unit, served));
    }

    /** Who only administers the system does no office work. */
    private @Nullable Unit served(Officer officer, Unit unit) {
        boolean works = officer.roles().stream().anyMatch(role -> role != Role.ADMINISTRATOR);
        return works && unit.parent() != null && ServingOffice.serves(unit, unit.parent())
                ? units.require(unit.parent())
                : null;
    }

    /** Who took over from a unit that has ended sees what that unit did. */
    private List<String> reach(Unit unit, @Nullable Unit served) {
        return jdbc.sql("""
                        with recursive reach (code) as (
                            select code from unit where code in (:own, :served)
                            union
                            select beside.code from reach cross join lateral (
                                select unit.code from unit where unit.parent_code = reach.code
                                union all
                                select ended.code from unit_successor s join unit ended on ended.code = s.unit_code
                                where s.successor_code = reach.code and ended.valid_to < :today) beside)
                        select code from reach order by code
                        """)
                .param("own", unit.code())
                .param("today", VietnamTime.today(clock))
                .param("served", served == null ? unit.code() : served.code())
                .query(String.class)
                .list();
    }
}
