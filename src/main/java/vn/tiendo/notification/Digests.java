package vn.tiendo.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.WorkingCalendar;
import vn.tiendo.notification.domain.MailKind;
import vn.tiendo.notification.domain.NewMail;
import vn.tiendo.notification.domain.NoticeMessage;

/** Makes of the notices that nobody has mailed yet one mail a person. */
@Component
class Digests {

    private static final int PEOPLE = 500;

    /** Marks the notices and reads what they are about, in one statement: what a node takes, no other takes. */
    private static final String TAKE = """
            with people as materialized (
                select distinct recipient from notice
                where mailed_at is null and (:morning or at_once) order by recipient limit :people
            ), taken as materialized (
                update notice set mailed_at = :now
                where mailed_at is null and (:morning or at_once) and recipient in (select recipient from people)
                returning id, duty_kind, duty_id, recipient, message, rung, on_behalf_of)
            select t.*, d.title, d.deadline_phrase, d.due_at,
                case when d.unit_code <> o.unit_code then u.name end as other_unit, away.full_name as away
            from taken t
            cross join lateral (
                select title, deadline_phrase, due_at, unit_code from duty
                where kind = t.duty_kind and id = t.duty_id offset 0) d
            join unit u on u.code = d.unit_code
            join officer o on o.login = t.recipient
            left join officer away on away.login = t.on_behalf_of
            order by t.recipient, d.due_at, t.id""";

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM").withZone(VietnamTime.ZONE);

    private final JdbcClient jdbc;
    private final Calendars calendars;
    private final DigestText text;
    private final Mails mails;
    private final MailTemplates links;
    private final Clock clock;

    Digests(JdbcClient jdbc, Calendars calendars, DigestText text, Mails mails, MailTemplates links, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.text = text;
        this.mails = mails;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Queues the mails of some people, in the running transaction: while they are delivered, the next are written.
     *
     * @param morning everything that is new; else only what cannot wait for the next morning
     * @return whether there may be more people to write to
     */
    boolean write(boolean morning) {
        var calendar = calendars.current();
        Map<String, List<Told>> byPerson = new LinkedHashMap<>();
        jdbc.sql(TAKE)
                .param("now", Timestamp.from(clock.instant()))
                .param("morning", morning)
                .param("people", PEOPLE)
                .query((row, number) -> told(row, calendar))
                .list()
                .forEach(told -> byPerson.computeIfAbsent(told.recipient, login -> new ArrayList<>())
                        .add(told));
        mails.queueAll(byPerson.values().stream()
                .map(all -> mail(digest(all, morning)))
                .toList());
        return byPerson.size() == PEOPLE;
    }

    private NewMail mail(Digest digest) {
        return NewMail.toOfficer(digest.key(), digest.kind(), digest.recipient(), text.of(digest));
    }

    private static Digest digest(List<Told> all, boolean morning) {
        var first = all.get(0);
        boolean hours = all.stream().anyMatch(told -> told.rung.startsWith("HOUR"));
        var kind = hours ? MailKind.URGENT : morning ? MailKind.DIGEST : MailKind.NOTE;
        return new Digest(
                "digest:" + first.recipient + ":" + first.id,
                first.recipient,
                kind,
                all.stream().map(Told::line).toList());
    }

    private record Told(long id, String recipient, String rung, DigestLine line) {}

    private Told told(ResultSet row, WorkingCalendar calendar) throws SQLException {
        var duty = new DutyRef(DutyKind.valueOf(row.getString("duty_kind")), row.getLong("duty_id"));
        var due = row.getTimestamp("due_at").toInstant();
        var rung = row.getString("rung");
        return new Told(
                row.getLong("id"),
                row.getString("recipient"),
                rung,
                new DigestLine(
                        NoticeMessage.valueOf(row.getString("message")),
                        duty.kind().title(),
                        title(row.getString("title"), row.getString("away")),
                        row.getString("other_unit"),
                        row.getString("deadline_phrase"),
                        rung.startsWith("HOUR") ? hours(due) : days(due, calendar),
                        links.link(duty.path())));
    }

    private static String title(String title, @Nullable String away) {
        return Titles.shortened(title) + (away == null ? "" : " (thay mặt " + away + ")");
    }

    private String hours(Instant due) {
        var left = Duration.between(clock.instant(), due);
        return left.isNegative()
                ? "quá hạn từ " + HOUR.format(due)
                : "còn " + Math.max(1, Math.round(left.toMinutes() / 60.0)) + " giờ, đến " + HOUR.format(due);
    }

    private String days(Instant due, WorkingCalendar calendar) {
        var today = VietnamTime.today(clock);
        var last = LocalDate.ofInstant(due.minusNanos(1), VietnamTime.ZONE);
        if (last.isBefore(today)) {
            return "quá hạn " + ChronoUnit.DAYS.between(last, today) + " ngày";
        }
        int left = calendar.workingDaysBetween(today, calendar.onOrBefore(last));
        return left <= 0 ? "hạn cuối hôm nay" : "còn " + left + " ngày làm việc";
    }
}
