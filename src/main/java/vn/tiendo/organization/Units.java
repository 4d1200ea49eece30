package vn.tiendo.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.organization.domain.Chain;
import vn.tiendo.organization.domain.ServingOffice;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.domain.UnitEntry;

/** The units of the organisation, past and present. Codes are taken in either case. */
@Repository
public class Units {

    private static final String COLUMNS =
            "select code, name, short_name, kind, chain, parent_code, valid_from, valid_to from unit ";
    private static final String EXISTS = "valid_from <= :day and (valid_to is null or valid_to >= :day) ";
    private static final String IN_ORDER = "order by position, code";

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The unit of that code, whether it still exists or not. */
    public Optional<Unit> find(String code) {
        return jdbc.sql(COLUMNS + "where code = ?")
                .param(inCapitals(code))
                .query(Units::unit)
                .optional();
    }

    /** The unit of that code; an unknown code is a fault of the program, not of the officer. */
    public Unit require(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("No unit has the code " + code));
    }

    /** Every unit that exists on that day, in the order of the organisation's own list. */
    public List<Unit> existingOn(LocalDate day) {
        return jdbc.sql(COLUMNS + "where " + EXISTS + IN_ORDER)
                .param("day", day)
                .query(Units::unit)
                .list();
    }

    /** The units directly below that one which exist on that day. */
    public List<Unit> childrenOf(String code, LocalDate day) {
        return jdbc.sql(COLUMNS + "where parent_code = :code and " + EXISTS + IN_ORDER)
                .param("code", inCapitals(code))
                .param("day", day)
                .query(Units::unit)
                .list();
    }

    /** The units below that one, at any depth, which exist on that day; those between need not exist any more. */
    public List<Unit> descendantsOf(String code, LocalDate day) {
        return jdbc.sql("""
                        with recursive below (code) as (
                            select code from unit where parent_code = :code
                            union
                            select unit.code from unit join below on unit.parent_code = below.code)
                        """ + COLUMNS + "where code in (select code from below) and " + EXISTS + IN_ORDER)
                .param("code", inCapitals(code))
                .param("day", day)
                .query(Units::unit)
                .list();
    }

    /** Whether the first unit is the second, or stands below it at any depth. */
    public boolean isAtOrBelow(String code, String ancestor) {
        return jdbc.sql("""
                        with recursive above (code, parent_code) as (
                            select code, parent_code from unit where code = :code
                            union
                            select unit.code, unit.parent_code from unit join above on unit.code = above.parent_code)
                        select exists (select from above where code = :ancestor)
                        """)
                .param("code", inCapitals(code))
                .param("ancestor", inCapitals(ancestor))
                .query(Boolean.class)
                .single();
    }

    /** The serving office of that unit, as of now, where it has one. */
    public Optional<Unit> office(String code) {
        return jdbc.sql(COLUMNS + "where parent_code = ? and kind = ? and valid_to is null " + IN_ORDER + " limit 1")
                .params(inCapitals(code), ServingOffice.KIND)
                .query(Units::unit)
                .optional();
    }

    /** The codes of the units that took over the work of that one. */
    public Set<String> successorsOf(String code) {
        return jdbc.sql("select successor_code from unit_successor where unit_code = ? order by 1")
                .param(inCapitals(code))
                .query(String.class)
                .set();
    }

    /** The units of these codes that exist, and of those that do not whoever has taken their place, in that order. */
    public Set<String> standingFor(Collection<String> codes, Predicate<String> exists) {
        var standing = new LinkedHashSet<String>();
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(codes);
        while (!open.isEmpty()) {
            var unit = open.removeFirst();
            if (exists.test(unit)) {
                standing.add(unit);
            } else if (seen.add(unit)) {
                open.addAll(successorsOf(unit));
            }
        }
        return standing;
    }

    /** The whole list, past and present, by code. */
    public Map<String, UnitEntry> entries() {
        return jdbc
                .sql("""
                        select code, name, short_name, kind, chain, parent_code, valid_from, valid_to, position,
                               array(select successor_code from unit_successor s where s.unit_code = u.code) as successors
                        from unit u
                        """)
                .query((row, number) -> new UnitEntry(
                        unit(row, number),
                        Set.of((String[]) row.getArray("successors").getArray()),
                        row.getInt("position")))
                .list()
                .stream()
                .collect(Collectors.toMap(entry -> entry.unit().code(), Function.identity()));
    }

    /** Keeps the unit as it is said here, with exactly these successors. */
    public void save(UnitEntry entry) {
        var unit = entry.unit();
        jdbc.sql("""
                insert into unit (code, name, short_name, kind, chain, parent_code, valid_from, valid_to, position)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (code) do update set name = excluded.name, short_name = excluded.short_name,
                    kind = excluded.kind, chain = excluded.chain, parent_code = excluded.parent_code,
                    valid_from = excluded.valid_from, valid_to = excluded.valid_to, position = excluded.position
                """)
                .params(
                        unit.code(),
                        unit.name(),
                        unit.shortName(),
                        unit.kind(),
                        unit.chain().name())
                .params(unit.parent(), unit.validFrom(), unit.validTo(), entry.position())
                .update();
        jdbc.sql("delete from unit_successor where unit_code = ?")
                .param(unit.code())
                .update();
        jdbc.sql("insert into unit_successor (unit_code, successor_code) select ?, unnest(?::text[])")
                .params(unit.code(), entry.successors().toArray(String[]::new))
                .update();
    }

    private static String inCapitals(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
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
