package vn.tiendo.supervision.search;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.organization.domain.Role;

/** Officers in service, by name or login: those of the own unit, the served one, and the units below. */
@Repository
class OfficerFinder implements Finder {

    private static final String SQL = """
            select o.login, o.full_name, o.unit_code, u.name as unit,
                array(select role from officer_role r where r.login = o.login) as roles
            from officer o join unit u on u.code = o.unit_code
            where o.active and o.unit_code = any(:reach::text[]) and %s
            order by %s desc, u.position, o.full_name, o.login limit :limit offset :offset""".formatted(Search.FITS.formatted("o.words"), Search.RANK.formatted("o.words"));

    private final JdbcClient jdbc;

    OfficerFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SearchGroup group() {
        return SearchGroup.OFFICERS;
    }

    @Override
    public List<Hit.OfOfficer> find(Search search, int number, int size) {
        return Search.bind(search.bind(jdbc.sql(SQL)), number, size)
                .param("reach", search.officer().reach().toArray(String[]::new))
                .query((row, at) -> new Hit.OfOfficer(
                        row.getString("login"),
                        row.getString("full_name"),
                        row.getString("unit_code"),
                        row.getString("unit"),
                        roles((String[]) row.getArray("roles").getArray())))
                .list();
    }

    private static List<Role> roles(String[] names) {
        return Stream.of(names).map(Role::valueOf).sorted().toList();
    }
}
