package vn.tiendo.organization.reorganisation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Chain;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.domain.UnitEntry;
import vn.tiendo.organization.domain.reorganisation.LineKind;
import vn.tiendo.organization.domain.reorganisation.Reorganisation;
import vn.tiendo.organization.domain.reorganisation.ReorganisationLine;

/**
 * Makes the units what a decision says. A unit that is renamed keeps its code: it is still the same unit, with its people,
 * its numbers and its past; what it was called before is kept with the day.
 */
@Component
class ChangedUnits {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final JdbcClient jdbc;
    private final Units units;

    ChangedUnits(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    void make(Reorganisation decision) {
        var day = decision.effectiveOn();
        decision.of(LineKind.FOUND).forEach(line -> found(line, day));
        decision.of(LineKind.RENAME).forEach(line -> rename(line, day));
        decision.of(LineKind.SUBORDINATE).forEach(line -> subordinate(line.unit(), line.parent()));
        decision.endings().forEach(line -> end(line, day));
    }

    /** A sentence for the histories of what goes on elsewhere. */
    String because(Reorganisation decision, ReorganisationLine line) {
        return "Từ " + units.require(line.unit()).name() + " theo " + decision.basis() + ", hiệu lực từ "
                + DAY.format(decision.effectiveOn()) + ".";
    }

    private void found(ReorganisationLine line, LocalDate day) {
        var position = jdbc.sql("select coalesce(max(position), 0) + 1 from unit")
                .query(Integer.class)
                .single();
        units.save(new UnitEntry(
                new Unit(
                        line.unit(),
                        Objects.requireNonNull(line.name()),
                        Objects.requireNonNull(line.shortName()),
                        Objects.requireNonNull(line.unitKind()),
                        Chain.valueOf(Objects.requireNonNull(line.chain())),
                        line.parent(),
                        day,
                        null),
                Set.of(),
                position));
    }

    private void rename(ReorganisationLine line, LocalDate day) {
        jdbc.sql("""
                insert into unit_name (unit_code, until, name, short_name)
                select code, :day, name, short_name from unit where code = :code
                on conflict (unit_code, until) do nothing""").param("day", day).param("code", line.unit()).update();
        jdbc.sql("update unit set name = ?, short_name = ? where code = ?")
                .params(line.name(), line.shortName(), line.unit())
                .update();
    }

    private void subordinate(String unit, @Nullable String parent) {
        jdbc.sql("update unit set parent_code = ? where code = ?")
                .params(parent, unit)
                .update();
    }

    private void end(ReorganisationLine line, LocalDate day) {
        var entry = Objects.requireNonNull(units.entries().get(line.unit()));
        var unit = entry.unit();
        units.save(new UnitEntry(
                new Unit(
                        unit.code(),
                        unit.name(),
                        unit.shortName(),
                        unit.kind(),
                        unit.chain(),
                        unit.parent(),
                        unit.validFrom(),
                        day.minusDays(1)),
                line.successors().stream().collect(Collectors.toUnmodifiableSet()),
                entry.position()));
    }
}
