package vn.tiendo.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.domain.UnitNames;

/** The names of all units as they stand now, to find units by what people write. Read once for many names. */
@Component
public class NamesOfUnits {

    private final Units units;

    NamesOfUnits(Units units) {
        this.units = units;
    }

    /** The names as an officer of that unit means them on that day. */
    public UnitNames on(LocalDate day, String home) {
        return UnitNames.of(units.entries(), day, home);
    }

    /** The names of all units that exist on that day, in the order of the organisation's list. */
    public List<String> all(LocalDate day) {
        return units.existingOn(day).stream().map(Unit::name).toList();
    }
}
