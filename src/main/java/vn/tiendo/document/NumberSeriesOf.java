package vn.tiendo.document;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.document.domain.NumberSeries;
import vn.tiendo.organization.domain.Chain;
import vn.tiendo.organization.domain.Unit;

/**
 * Finds the series a number belongs to. A Party body's term is its own row of {@code party_term}, or else that of the
 * nearest body above it; where there is none, the five years from a year that ends in 0 or 5, in which congresses are
 * held. A congress's term should be entered before the first number of the term is given.
 */
@Repository
class NumberSeriesOf {

    private final JdbcClient jdbc;

    NumberSeriesOf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    NumberSeries find(Unit issuer, @Nullable String typeCode, LocalDate day) {
        if (issuer.chain() == Chain.PARTY) {
            return partySeries(issuer, typeCode == null ? "" : typeCode, day);
        }
        return new NumberSeries(
                issuer.code(), ownSeries(issuer, typeCode).orElse(""), day.withDayOfYear(1), "năm " + day.getYear());
    }

    private NumberSeries partySeries(Unit issuer, String typeCode, LocalDate day) {
        return jdbc.sql("""
                with recursive line (code, parent_code, distance) as (
                    select code, parent_code, 0 from unit where code = :unit
                    union all
                    select above.code, above.parent_code, line.distance + 1
                    from unit above join line on above.code = line.parent_code where line.distance < 20)
                select party_term.starts_on, party_term.name
                from party_term join line on line.code = party_term.unit_code
                where party_term.starts_on <= :day
                order by line.distance, party_term.starts_on desc limit 1""")
                .param("unit", issuer.code())
                .param("day", day)
                .query((row, number) -> new NumberSeries(
                        issuer.code(),
                        typeCode,
                        row.getObject("starts_on", LocalDate.class),
                        "nhiệm kỳ " + row.getString("name")))
                .optional()
                .orElseGet(() -> calendarTerm(issuer, typeCode, day));
    }

    private static NumberSeries calendarTerm(Unit issuer, String typeCode, LocalDate day) {
        var year = day.getYear() - day.getYear() % 5;
        return new NumberSeries(
                issuer.code(), typeCode, LocalDate.of(year, 1, 1), "nhiệm kỳ %d - %d".formatted(year, year + 5));
    }

    private Optional<String> ownSeries(Unit issuer, @Nullable String typeCode) {
        return jdbc.sql("select series from number_series where unit_code = ? and type_code = ?")
                .params(issuer.code(), typeCode == null ? "" : typeCode)
                .query(String.class)
                .optional();
    }
}
