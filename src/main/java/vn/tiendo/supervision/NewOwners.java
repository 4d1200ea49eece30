package vn.tiendo.supervision;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.VietnamTime;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Unit;

/** The units that may take over from another one, its registered successors apart. */
@Component
public class NewOwners {

    private final Units units;
    private final Clock clock;

    NewOwners(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** What the page offers. */
    public record Offered(List<Unit> successors, List<Unit> others) {}

    /** The units that exist today, without that one. */
    public Offered of(String unit) {
        var successors = units.successorsOf(unit);
        var bySuccession = units.existingOn(VietnamTime.today(clock)).stream()
                .filter(one -> !one.code().equals(unit))
                .collect(Collectors.partitioningBy(one -> successors.contains(one.code())));
        return new Offered(bySuccession.get(true), bySuccession.get(false));
    }
}
