package vn.tiendo.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.organization.domain.Chain;
import vn.tiendo.organization.domain.Unit;

/** The units of the organisation, past and present. */
@Repository
public class Units {

    private static final String COLUMNS =
            "select code, name, short_name, kind, chain, parent_code, valid_from, valid_to from unit ";

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The unit of that code, in either case, whether it still exists or not. */
    public Optional<Unit> find(String code) {
        return jdbc.sql(COLUMNS + "where code = ?")
                .param(code.toUpperCase(Locale.ROOT))
                .query(Units::unit)
                .optional();
    }

    /** The unit of that code; an unknown code is a fault of the program, not of the officer. */
    public Unit require(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No unit has the code " + code));
    }

    /** Every unit that exists on that day, in the order of the organisation's own list. */
    public List<Unit> existingOn(LocalDate day) {
        return jdbc.sql(COLUMNS + "where valid_from <= :day and (valid_to is null or valid_to >= :day) order by position")
                .param("day", day)
                .query(Units::unit)
                .list();
    }

    private static Unit unit(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Unit(
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("kind"),
                Chain.valueOf(row.getString("chain")),
                row.getString("parent_code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
