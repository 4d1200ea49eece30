package vn.tiendo.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.Calendars;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.WorkingCalendar;
import vn.tiendo.notification.domain.Ladder;
import vn.tiendo.notification.domain.Measure;

/**
 * Nhắc việc: notes who has reached a rung of the ladder, writes the mails, and says what leaders above are to be asked.
 * By days people are told on working days in office hours, in one mail a morning; by hours whenever it is.
 */
@Service
public class Remind {

    private static final LocalTime OPENS = LocalTime.of(7, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);

    private final Ledger ledger;
    private final Digests digests;
    private final Calendars calendars;
    private final JdbcClient jdbc;
    private final Clock clock;

    Remind(Ledger ledger, Digests digests, Calendars calendars, JdbcClient jdbc, Clock clock) {
        this.ledger = ledger;
        this.digests = digests;
        this.calendars = calendars;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns whether there is anybody to write to, or anything to ask a superior. */
    @Transactional
    public boolean noteWhoIsReached(Ladder ladder) {
        var calendar = calendars.current();
        boolean open = officeHours(calendar);
        var standings = ladder.standings(clock.instant(), calendar).stream()
                .filter(standing -> standing.rung().measure() == Measure.HOUR || open)
                .toList();
        ledger.note(standings);
        return jdbc.sql("""
                select exists (select from notice where mailed_at is null)
                    or exists (select from notice where escalates and escalated_at is null)""").query(Boolean.class).single();
    }

    /**
     * One mail a person, for some people: in the morning of a working day all that is new, later only what cannot wait.
     *
     * @return whether there are more people to write to
     */
    @Transactional
    public boolean writeMails() {
        boolean morning = officeHours(calendars.current()) && isMorning();
        boolean more = digests.write(morning);
        if (morning && !more) {
            jdbc.sql("update digest_day set finished_at = ? where day = ?")
                    .params(now(), VietnamTime.today(clock))
                    .update();
        }
        return more;
    }

    /** From the first time on a day that anybody asks until everybody has been written to. */
    private boolean isMorning() {
        jdbc.sql("insert into digest_day (day, begun_at) values (?, ?) on conflict do nothing")
                .params(VietnamTime.today(clock), now())
                .update();
        return jdbc.sql("select finished_at is null from digest_day where day = ?")
                .param(VietnamTime.today(clock))
                .query(Boolean.class)
                .single();
    }

    /**
     * Asks the leaders above for each duty that has newly reached a rung at which they are asked.
     *
     * @param asking returns whether there is overdue work that now asks
     */
    @Transactional
    public void escalate(Predicate<DutyRef> asking) {
        jdbc.sql("""
                update notice n set escalated_at = ? where escalates and escalated_at is null
                  and not exists (select from duty d where d.kind = n.duty_kind and d.id = n.duty_id and d.open)""").param(now()).update();
        for (var duty : toEscalate()) {
            if (asking.test(duty)) {
                jdbc.sql("update notice set escalated_at = ? where duty_kind = ? and duty_id = ? and escalates")
                        .params(now(), duty.kind().name(), duty.id())
                        .update();
            }
        }
    }

    private List<DutyRef> toEscalate() {
        return jdbc.sql("""
                select distinct n.duty_kind, n.duty_id from notice n
                join duty d on d.kind = n.duty_kind and d.id = n.duty_id
                where n.escalates and n.escalated_at is null and d.open and not d.handed_in
                order by 1, 2 limit 1000""").query(Remind::duty).list();
    }

    private boolean officeHours(WorkingCalendar calendar) {
        var local = clock.instant().atZone(VietnamTime.ZONE);
        LocalDate today = local.toLocalDate();
        var time = local.toLocalTime();
        return calendar.isWorkingDay(today) && !time.isBefore(OPENS) && !time.isAfter(CLOSES);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static DutyRef duty(ResultSet row, int number) throws SQLException {
        return new DutyRef(DutyKind.valueOf(row.getString("duty_kind")), row.getLong("duty_id"));
    }
}
