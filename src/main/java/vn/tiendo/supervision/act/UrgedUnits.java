package vn.tiendo.supervision.act;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is about to be urged, unit by unit, as a page shows it. */
@Component
public class UrgedUnits {

    private final Clock clock;

    UrgedUnits(Clock clock) {
        this.clock = clock;
    }

    /** One duty. */
    public record Line(String kind, String title, String path, String source, String deadline, long daysLate) {}

    /** One unit. */
    public record Group(String unit, List<Line> lines) {

        public long late() {
            return lines.stream().filter(line -> line.daysLate() > 0).count();
        }
    }

    /** In the order in which they come. */
    public List<Group> of(List<ActedDuty> duties) {
        var now = clock.instant();
        return duties.stream()
                .collect(Collectors.groupingBy(
                        ActedDuty::unitName,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                duty -> new Line(
                                        duty.duty().ref().kind().title(),
                                        duty.duty().title(),
                                        duty.duty().ref().path(),
                                        duty.source(),
                                        duty.duty().phrase(),
                                        duty.daysLate(now)),
                                Collectors.toList())))
                .entrySet()
                .stream()
                .map(unit -> new Group(unit.getKey(), unit.getValue()))
                .toList();
    }
}
