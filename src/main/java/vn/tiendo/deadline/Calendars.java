package vn.tiendo.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.deadline.domain.CalendarDay;
import vn.tiendo.deadline.domain.DayKind;
import vn.tiendo.deadline.domain.WorkingCalendar;

/**
 * The working calendar's rows, some fifteen a year. They are read each time, so that every node of a cluster reckons
 * with a change from the moment it is made; who reckons with many deadlines asks once.
 */
@Repository
public class Calendars {

    private static final String ROWS = "select day, kind, name, source, confirmed from calendar_day ";

    private final JdbcClient jdbc;

    Calendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The calendar as it is now, of all years. */
    public WorkingCalendar current() {
        return new WorkingCalendar(jdbc.sql(ROWS).query(Calendars::day).list().stream()
                .collect(Collectors.toMap(CalendarDay::day, CalendarDay::kind)));
    }

    /** The rows of a year, by day. */
    public List<CalendarDay> year(int year) {
        return jdbc.sql(ROWS + "where day >= ? and day < ? order by day")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                .query(Calendars::day)
                .list();
    }

    /** Whether the calendar says anything about a year. */
    public boolean hasRows(int year) {
        return jdbc.sql("select exists (select from calendar_day where day >= ? and day < ?)")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                .query(Boolean.class)
                .single();
    }

    /** What the calendar says about a day, if anything. */
    public Optional<CalendarDay> find(LocalDate day) {
        return jdbc.sql(ROWS + "where day = ?").param(day).query(Calendars::day).optional();
    }

    /** Every row by its day. */
    Map<LocalDate, CalendarDay> rows() {
        return jdbc.sql(ROWS).query(Calendars::day).list().stream()
                .collect(Collectors.toMap(CalendarDay::day, Function.identity()));
    }

    /** Names this state of the calendar: another text after every change. */
    String version() {
        return jdbc.sql("select md5(coalesce(string_agg(row::text, '' order by day), '')) from calendar_day row")
                .query(String.class)
                .single();
    }

    /** Waits for whoever changes the calendar now; others wait until the running transaction ends. */
    void lock() {
        jdbc.sql("lock table calendar_day in share row exclusive mode").update();
    }

    void save(CalendarDay row) {
        jdbc.sql("""
                insert into calendar_day (day, kind, name, source, confirmed) values (?, ?, ?, ?, ?)
                on conflict (day) do update set kind = excluded.kind, name = excluded.name, source = excluded.source,
                    confirmed = excluded.confirmed""")
                .params(row.day(), row.kind().name(), row.name(), row.source(), row.confirmed())
                .update();
    }

    void remove(LocalDate day) {
        jdbc.sql("delete from calendar_day where day = ?").param(day).update();
    }

    private static CalendarDay day(ResultSet row, int number) throws SQLException {
        return new CalendarDay(
                row.getObject("day", LocalDate.class),
                DayKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("source"),
                row.getBoolean("confirmed"));
    }
}
