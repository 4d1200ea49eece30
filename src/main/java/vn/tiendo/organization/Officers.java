package vn.tiendo.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.organization.domain.Officer;
import vn.tiendo.organization.domain.Role;

/** The officers and their roles. */
@Repository
public class Officers {

    private static final String OFFICERS = """
            select login, full_name, email, unit_code, active,
                   array(select role from officer_role r where r.login = o.login) as roles
            from officer o
            """;

    private final JdbcClient jdbc;

    Officers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The officer with that login, active or not. */
    public Optional<Officer> find(String login) {
        return jdbc.sql(OFFICERS + "where login = ?")
                .param(login)
                .query(Officers::officer)
                .optional();
    }

    /** The active officers of that unit (code in either case) who have the role, by login. */
    public List<Officer> withRole(String unit, Role role) {
        return jdbc.sql(OFFICERS + """
                        where unit_code = ? and active
                          and exists (select from officer_role r where r.login = o.login and r.role = ?)
                        order by login
                        """)
                .params(unit.toUpperCase(Locale.ROOT), role.name())
                .query(Officers::officer)
                .list();
    }

    /** The active officers of those units (codes), by login. */
    public List<Officer> activeOf(Collection<String> units) {
        return jdbc.sql(OFFICERS + "where active and unit_code = any (?) order by login")
                .param(units.toArray(String[]::new))
                .query(Officers::officer)
                .list();
    }

    /** Every officer, active or not, by login. */
    public Map<String, Officer> byLogin() {
        return jdbc.sql(OFFICERS + "order by login").query(Officers::officer).list().stream()
                .collect(Collectors.toMap(Officer::login, Function.identity()));
    }

    /** From now on this is the officer's address; it must be a valid one. The next list that is imported has its own. */
    public void mendAddress(String login, String email) {
        jdbc.sql("update officer set email = ? where login = ?")
                .params(email, login)
                .update();
    }

    void save(Officer officer) {
        save(List.of(officer));
    }

    /** Adds them, or changes those that are known, all in three statements. */
    void save(Collection<Officer> some) {
        if (some.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into officer (login, full_name, email, unit_code, active)
                select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[])
                on conflict (login) do update set full_name = excluded.full_name, email = excluded.email,
                    unit_code = excluded.unit_code, active = excluded.active
                """)
                .params(
                        texts(some.stream(), Officer::login),
                        texts(some.stream(), Officer::fullName),
                        texts(some.stream(), Officer::email),
                        texts(some.stream(), Officer::unit),
                        some.stream().map(Officer::active).toArray(Boolean[]::new))
                .update();
        jdbc.sql("delete from officer_role where login = any (?)")
                .param(texts(some.stream(), Officer::login))
                .update();
        var roles = some.stream()
                .flatMap(officer -> officer.roles().stream().map(role -> Map.entry(officer.login(), role.name())))
                .toList();
        jdbc.sql("insert into officer_role (login, role) select * from unnest(?::text[], ?::text[])")
                .params(texts(roles.stream(), Map.Entry::getKey), texts(roles.stream(), Map.Entry::getValue))
                .update();
    }

    private static <T> @Nullable String[] texts(Stream<T> some, Function<T, @Nullable String> text) {
        return some.map(text).toArray(String[]::new);
    }

    private static Officer officer(ResultSet row, int number) throws SQLException {
        return new Officer(
                row.getString("login"),
                row.getString("full_name"),
                row.getString("email"),
                row.getString("unit_code"),
                roles((String[]) row.getArray("roles").getArray()),
                row.getBoolean("active"));
    }

    private static Set<Role> roles(String[] names) {
        return Stream.of(names).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
