package vn.tiendo.notification;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.organization.domain.Role;

/** Who reads what is said to a unit: its people of some roles, and those who act for it. */
@Repository
class UnitReaders {

    private final JdbcClient jdbc;

    UnitReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their logins, each once. */
    List<String> of(Collection<String> units, Role... roles) {
        return jdbc.sql("select distinct login from acting_officer where unit_code = any (?) and role = any (?)"
                        + " order by login")
                .param(units.toArray(String[]::new))
                .param(Stream.of(roles).map(Role::name).toArray(String[]::new))
                .query(String.class)
                .list();
    }
}
