package vn.tiendo.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.deadline.PreviewCalendarChange.Line;
import vn.tiendo.deadline.domain.CalendarChange;
import vn.tiendo.deadline.domain.CalendarDay;
import vn.tiendo.deadline.domain.DayInWords;

/** Changes the working calendar, and every open deadline that was reckoned with it. */
@Service
public class ChangeCalendar {

    private final Calendars calendars;
    private final PreviewCalendarChange preview;
    private final CalendarImpacts impacts;
    private final CalendarKeepers keepers;
    private final AuditTrail audit;

    ChangeCalendar(
            Calendars calendars,
            PreviewCalendarChange preview,
            CalendarImpacts impacts,
            CalendarKeepers keepers,
            AuditTrail audit) {
        this.calendars = calendars;
        this.preview = preview;
        this.impacts = impacts;
        this.keepers = keepers;
        this.audit = audit;
    }

    /**
     * Makes the whole change or nothing of it.
     *
     * @param version the state of the calendar for which the effects were shown
     * @return how many days changed
     * @throws vn.tiendo.NotPermitted if the actor does not keep the calendar
     * @throws CalendarHasChanged     if the calendar is another by now
     * @throws Refusal                if the calendar already says all that
     */
    @Transactional
    public int make(CalendarChange change, String version, String actor) {
        keepers.require(actor);
        calendars.lock();
        if (!calendars.version().equals(version)) {
            throw new CalendarHasChanged();
        }
        var lines = preview.lines(change);
        if (lines.isEmpty()) {
            throw new Refusal("Lịch đã đúng như vậy; không có gì để lưu.");
        }
        var before = calendars.current();
        for (var line : lines) {
            write(line);
        }
        impacts.apply(before, calendars.current(), actor);
        change.edits().stream()
                .filter(edit -> lines.stream().anyMatch(line -> line.day().equals(edit.day())))
                .forEach(edit -> audit.record(
                        actor, CalendarHistory.about(edit.day()), inWords(edit.day(), edit.after()), edit.source()));
        return lines.size();
    }

    private void write(Line line) {
        if (line.after() == null) {
            calendars.remove(line.day());
        } else {
            calendars.save(line.after());
        }
    }

    private static String inWords(LocalDate day, @Nullable CalendarDay after) {
        return after == null
                ? "Bỏ " + DayInWords.plain(day) + " khỏi lịch làm việc"
                : "Ghi %s vào lịch làm việc: %s, %s, %s"
                        .formatted(
                                DayInWords.plain(day),
                                after.kind().title(),
                                after.name(),
                                after.confirmed() ? "đã xác nhận" : "chưa xác nhận");
    }
}
