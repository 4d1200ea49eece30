package vn.tiendo.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.notification.domain.NoticeMessage;

/** What one person was told lately. */
@Repository
public class MyNotices {

    /** Rows a page. */
    public static final int SIZE = 50;

    private static final Duration LATELY = Duration.ofDays(60);

    private final JdbcClient jdbc;
    private final Clock clock;

    MyNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One notice.
     *
     * @param deadline as it is now
     * @param open     whether the duty is still owed
     */
    public record Row(
            Instant notedAt,
            NoticeMessage message,
            DutyRef duty,
            String title,
            String unit,
            String deadline,
            boolean open) {}

    /**
     * The notices of the last 60 days, the newest first; one more than fits a page, if there is one more.
     *
     * @param page 1 for the first
     */
    public List<Row> page(String login, int page) {
        return jdbc.sql("""
                select n.noted_at, n.message, n.duty_kind, n.duty_id, d.title, d.deadline_phrase, d.open, u.short_name
                from (select * from notice where recipient = :login and noted_at >= :since
                      order by id desc limit :limit offset :offset) n
                cross join lateral (select title, deadline_phrase, open, unit_code from duty
                    where kind = n.duty_kind and id = n.duty_id offset 0) d
                join unit u on u.code = d.unit_code
                order by n.id desc""")
                .param("login", login)
                .param("since", Timestamp.from(clock.instant().minus(LATELY)))
                .param("limit", SIZE + 1)
                .param("offset", (page - 1) * SIZE)
                .query(MyNotices::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getTimestamp("noted_at").toInstant(),
                NoticeMessage.valueOf(row.getString("message")),
                new DutyRef(DutyKind.valueOf(row.getString("duty_kind")), row.getLong("duty_id")),
                row.getString("title"),
                row.getString("short_name"),
                row.getString("deadline_phrase"),
                row.getBoolean("open"));
    }
}
