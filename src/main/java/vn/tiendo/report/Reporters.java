package vn.tiendo.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiendo.VietnamTime;
import vn.tiendo.organization.FanOut;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.plan.domain.ReportRegime;

/**
 * Which units report in a period. A group is resolved anew each time; in the place of a unit that has ended, its
 * successors report. Of a period that is opened late, those report who could have and still exist.
 */
@Component
class Reporters {

    private final FanOut fanOut;
    private final Units units;
    private final Clock clock;

    Reporters(FanOut fanOut, Units units, Clock clock) {
        this.fanOut = fanOut;
        this.units = units;
        this.clock = clock;
    }

    /**
     * @param issuer the unit whose plan asks for the reports
     * @param day    on which the period began to be owed
     */
    List<String> of(ReportRegime regime, String issuer, LocalDate day) {
        var existing = units.existingOn(VietnamTime.today(clock)).stream()
                .map(Unit::code)
                .collect(Collectors.toSet());
        if (regime.reporterRule() == null) {
            return List.copyOf(units.standingFor(regime.reporters(), existing::contains));
        }
        var reporters = fanOut.resolve(regime.reporterRule(), issuer, day).stream()
                .map(Unit::code)
                .filter(existing::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        reporters.remove(regime.receiver());
        reporters.remove(regime.recipient());
        return List.copyOf(reporters);
    }
}
