package vn.tiendo.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.deadline.CalendarImpact.Moved;
import vn.tiendo.deadline.domain.CalendarChange;
import vn.tiendo.deadline.domain.CalendarDay;
import vn.tiendo.deadline.domain.Holiday;

/** Tells what a change of the working calendar would do, before it is made. */
@Service
public class PreviewCalendarChange {

    /** How many of the deadlines that move are shown by name. */
    public static final int SHOWN = 100;

    private final Calendars calendars;
    private final CalendarImpacts impacts;

    PreviewCalendarChange(Calendars calendars, CalendarImpacts impacts) {
        this.calendars = calendars;
        this.impacts = impacts;
    }

    /**
     * What the change would do.
     *
     * @param version  names the calendar that was looked at; {@link ChangeCalendar} wants it
     * @param lines    the days that change, in their order
     * @param moved    the open deadlines that move
     * @param warnings what the years concerned will still lack, each as a sentence
     */
    public record Preview(String version, List<Line> lines, Moved moved, List<String> warnings) {}

    /** One day that changes: from this row, or none, to that row, or none. */
    public record Line(
            LocalDate day,
            @Nullable CalendarDay before,
            @Nullable CalendarDay after) {}

    /** Nothing is changed. */
    public Preview of(CalendarChange change) {
        // first, so that rows changed in between make the version outdated, and not the other way round
        var version = calendars.version();
        var lines = lines(change);
        var before = calendars.current();
        var after = change.appliedTo(before);
        var warnings = lines.stream()
                .map(line -> line.day().getYear())
                .distinct()
                .flatMap(year -> Holiday.of(year).stream())
                .flatMap(holiday -> holiday.missingFrom(after).stream())
                .toList();
        return new Preview(version, lines, impacts.movedBy(before, after, SHOWN), warnings);
    }

    /** The edits that are not already as they should be. */
    List<Line> lines(CalendarChange change) {
        var rows = calendars.rows();
        return change.edits().stream()
                .map(edit -> new Line(edit.day(), rows.get(edit.day()), edit.after()))
                .filter(line -> !Objects.equals(line.before(), line.after()))
                .sorted(Comparator.comparing(Line::day))
                .toList();
    }
}
