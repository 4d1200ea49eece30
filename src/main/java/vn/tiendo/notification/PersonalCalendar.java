package vn.tiendo.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.domain.WorkingCalendar;
import vn.tiendo.notification.domain.CalendarEvent;
import vn.tiendo.notification.domain.CalendarText;

/** The deadlines that concern a person, as a calendar for a telephone or for Outlook. */
@Service
public class PersonalCalendar {

    private static final String NAME = "Thời hạn trên Tiến Độ";
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final CalendarFeeds feeds;
    private final FeedDuties duties;
    private final Calendars calendars;
    private final MailTemplates links;
    private final MailSettings settings;
    private final Clock clock;

    PersonalCalendar(
            CalendarFeeds feeds,
            FeedDuties duties,
            Calendars calendars,
            MailTemplates links,
            MailSettings settings,
            Clock clock) {
        this.feeds = feeds;
        this.duties = duties;
        this.calendars = calendars;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param version the same as long as nothing in it has changed but the time at which it was written
     */
    public record CalendarFile(String text, String version) {}

    /** The calendar at that secret address; nothing where there is none, or it is revoked. */
    public Optional<CalendarFile> at(String secret) {
        return feeds.ownerOf(secret).map(this::of);
    }

    private CalendarFile of(String login) {
        var calendar = calendars.current();
        var events =
                duties.of(login).stream().map(duty -> event(duty, calendar)).toList();
        return new CalendarFile(
                CalendarText.of(NAME, events, clock.instant()),
                HexFormat.of().formatHex(Sha256.of(CalendarText.of(NAME, events, Instant.EPOCH))));
    }

    private CalendarEvent event(FeedDuties.Row duty, WorkingCalendar calendar) {
        var lastDay = LocalDate.ofInstant(duty.dueAt().minusNanos(1), VietnamTime.ZONE);
        var wholeDay = LocalTime.ofInstant(duty.dueAt(), VietnamTime.ZONE).equals(LocalTime.MIDNIGHT);
        var link = links.link(duty.duty().path());
        return new CalendarEvent(
                duty.duty().businessKey().replace(':', '-') + "@" + settings.domain(),
                duty.version(),
                summary(duty),
                description(duty, link),
                link,
                lastDay,
                wholeDay ? null : duty.dueAt(),
                duty.handedIn() ? null : alarm(lastDay, calendar));
    }

    private static String summary(FeedDuties.Row duty) {
        return (duty.handedIn() ? "Đã nộp, chờ kiểm tra: " : "Hạn: ")
                + Titles.shortened(duty.title())
                + (duty.own() ? "" : " · " + duty.unit())
                + " (" + duty.phrase() + ")";
    }

    private static String description(FeedDuties.Row duty, String link) {
        return duty.duty().kind().title() + ": " + duty.title()
                + "\nĐơn vị thực hiện: " + duty.unit()
                + "\nKế hoạch: " + duty.plan()
                + "\nThời hạn: " + duty.phrase()
                + (duty.firstPhrase() == null ? "" : "\nThời hạn ban đầu: " + duty.firstPhrase())
                + "\nMở việc: " + link;
    }

    /** The morning of the working day before the last day on which somebody can act. */
    private static @Nullable Instant alarm(LocalDate lastDay, WorkingCalendar calendar) {
        return calendar.plusWorkingDays(calendar.onOrBefore(lastDay), -1)
                .atTime(MORNING)
                .atZone(VietnamTime.ZONE)
                .toInstant();
    }
}
