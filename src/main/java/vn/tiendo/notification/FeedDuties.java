package vn.tiendo.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.domain.DutyRef;

/** Which open duties concern a person: as whoever carries them out, leads the unit, or follows them up. */
@Repository
class FeedDuties {

    /** More than a calendar shows and than anybody looks at. */
    static final int MOST = 1_000;

    private static final Duration PAST = Duration.ofDays(30);
    /** Who follows up looks no further; it keeps the search short where there are a million duties. */
    private static final Duration FOLLOWED = Duration.ofDays(90);

    /** Each way to be concerned is read by its own index, the next deadlines first. */
    private static final String CONCERNED = """
            with acts as materialized (select role, unit_code from acting_officer where login = :login),
            mine as (
                (select * from duty where officer = :login
                    and open and due_at >= :since order by due_at limit :most)
                union
                (select * from duty where unit_code = any (array(select unit_code from acts where role = 'LEADER'))
                    and open and due_at >= :since order by due_at limit :most)
                union
                (select * from duty where unit_code = any (array(select unit_code from acts where role = 'SPECIALIST'))
                    and officer is null and open and due_at >= :since order by due_at limit :most)
                union
                (select * from duty where supervisor_code = any (array(
                        select unit_code from acts where role = 'SUPERVISOR'))
                    and open and due_at >= :since and due_at < :until order by due_at limit :most))
            select m.kind, m.id, m.title, m.deadline_phrase, m.first_deadline_phrase, m.due_at, m.deadline_version,
                m.handed_in, u.name as unit_name, p.title as plan_title,
                m.unit_code = (select unit_code from officer where login = :login) as own
            from mine m join unit u on u.code = m.unit_code join plan p on p.id = m.plan_id
            order by m.due_at, m.kind, m.id limit :most""";

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedDuties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What a calendar tells of a duty.
     *
     * @param own whether the person's own unit owes it
     */
    record Row(
            DutyRef duty,
            String title,
            String phrase,
            @Nullable String firstPhrase,
            Instant dueAt,
            int version,
            boolean handedIn,
            String unit,
            String plan,
            boolean own) {}

    /** From a month back, the next {@value #MOST} by their deadlines; what others owe, three months ahead. */
    List<Row> of(String login) {
        return jdbc.sql(CONCERNED)
                .param("login", login)
                .param("since", Timestamp.from(clock.instant().minus(PAST)))
                .param("until", Timestamp.from(clock.instant().plus(FOLLOWED)))
                .param("most", MOST)
                .query(FeedDuties::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new DutyRef(DutyKind.valueOf(row.getString("kind")), row.getLong("id")),
                row.getString("title"),
                row.getString("deadline_phrase"),
                row.getString("first_deadline_phrase"),
                row.getTimestamp("due_at").toInstant(),
                row.getInt("deadline_version"),
                row.getBoolean("handed_in"),
                row.getString("unit_name"),
                row.getString("plan_title"),
                row.getBoolean("own"));
    }
}
