package vn.tiendo.deadline;

import java.util.ArrayList;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.CalendarImpact.Moved;
import vn.tiendo.deadline.CalendarImpact.MovedDeadline;
import vn.tiendo.deadline.domain.WorkingCalendar;

/** All who keep deadlines, as one. There may be none. */
@Component
class CalendarImpacts {

    private final ObjectProvider<CalendarImpact> keepers;

    CalendarImpacts(ObjectProvider<CalendarImpact> keepers) {
        this.keepers = keepers;
    }

    Moved movedBy(WorkingCalendar before, WorkingCalendar after, int atMost) {
        var count = 0L;
        var first = new ArrayList<MovedDeadline>();
        for (var keeper : keepers) {
            var moved = keeper.movedBy(before, after, atMost);
            count += moved.count();
            first.addAll(moved.first());
        }
        first.sort(Comparator.comparing(MovedDeadline::from));
        return new Moved(count, first.stream().limit(atMost).toList());
    }

    void apply(WorkingCalendar before, WorkingCalendar after, String actor) {
        keepers.forEach(keeper -> keeper.apply(before, after, actor));
    }
}
