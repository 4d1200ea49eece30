package vn.tiendo.deadline.domain;

import java.util.HashMap;
import java.util.List;

/** Edits that are made together or not at all; each concerns another day. */
public record CalendarChange(List<CalendarEdit> edits) {

    public CalendarChange {
        edits = List.copyOf(edits);
    }

    /** A change of one day. */
    public static CalendarChange of(CalendarEdit edit) {
        return new CalendarChange(List.of(edit));
    }

    /** The calendar as it will be. */
    public WorkingCalendar appliedTo(WorkingCalendar calendar) {
        var days = new HashMap<>(calendar.days());
        for (var edit : edits) {
            var after = edit.after();
            if (after == null) {
                days.remove(edit.day());
            } else {
                days.put(edit.day(), after.kind());
            }
        }
        return new WorkingCalendar(days);
    }
}
