package vn.tiendo.supervision.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.VietnamTime;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.deadline.domain.Status;
import vn.tiendo.organization.domain.Standing;

/**
 * The rows behind the figures. A list of what is open begins with the oldest; any other with the newest.
 */
@Repository
public class RegisterRows {

    /** Rows a page at most. */
    public static final int MOST = 1_000;

    private static final String SHOWN = """
             select r.*, u.name as unit_name, p.title as plan_title, d.number_written,
                coalesce(i.ordinal || '. ' || i.content,
                    g.name || case when o.window_from is null then '' else ' – ' || o.period end) as title,
                a.officer, person.full_name as officer_name,
                coalesce(a.deadline_phrase, o.deadline_phrase, led.deadline_phrase) as phrase,
                coalesce(a.first_deadline_phrase, o.first_deadline_phrase, led.first_deadline_phrase) as first_phrase
            from listed r
            join unit u on u.code = r.unit_code
            join plan p on p.id = r.plan_id
            left join official_document d on d.id = p.document_id
            left join assignment a on r.kind = 'ASSIGNMENT' and a.id = r.id
            left join contribution c on r.kind = 'CONTRIBUTION' and c.id = r.id
            left join assignment led on led.id = c.assignment_id
            left join report_obligation o on r.kind = 'REPORT' and o.id = r.id
            left join plan_item i on r.kind <> 'REPORT' and i.id = r.source_id
            left join report_regime g on r.kind = 'REPORT' and g.id = r.source_id
            left join officer person on person.login = a.officer
            order by r.reckoned_on %1$s, r.kind %1$s, r.id %1$s""";

    private final Register register;

    RegisterRows(Register register) {
        this.register = register;
    }

    /**
     * Some rows in their order.
     *
     * @param next where the following ones begin, or null where these are the last
     */
    public record Page(List<RegisterRow> rows, @Nullable Cursor next) {}

    /**
     * @param after the end of the page before, or null for the first
     * @param size  from 1 to {@value #MOST}
     */
    public Page page(Standing officer, DutyFilter filter, @Nullable Cursor after, int size) {
        var rows = read(officer, filter, after, size + 1);
        boolean more = rows.size() > size;
        var page = more ? rows.subList(0, size) : rows;
        return new Page(page, more ? Cursor.after(page.get(size - 1)) : null);
    }

    /** Hands every row over, one after the other, in the order of the pages; never holds more than some of them. */
    public void each(Standing officer, DutyFilter filter, Consumer<RegisterRow> reader) {
        @Nullable Cursor after = null;
        do {
            var page = page(officer, filter, after, MOST);
            page.rows().forEach(reader);
            after = page.next();
        } while (after != null);
    }

    /** How many rows there are; counts no further than to that number. */
    public long count(Standing officer, DutyFilter filter, long atMost) {
        return register.over(
                        officer, filter, "select count(*) from (select from duty_register r", " limit :most) counted")
                .param("most", atMost)
                .query(Long.class)
                .single();
    }

    /** Those of the duties that the officer sees and the filter asks for; at most {@value #MOST}. */
    public List<RegisterRow> among(Standing officer, DutyFilter filter, Collection<DutyRef> duties) {
        var moment = register.moment();
        return register.over(
                        officer,
                        filter,
                        "with listed as materialized (select r.* from duty_register r",
                        " and (r.kind = 'ASSIGNMENT' and r.id = any(:assignments::bigint[])"
                                + " or r.kind = 'REPORT' and r.id = any(:reports::bigint[])) limit :limit)"
                                + SHOWN.formatted("asc"))
                .param("assignments", DutyRef.ids(duties, DutyKind.ASSIGNMENT))
                .param("reports", DutyRef.ids(duties, DutyKind.REPORT))
                .param("limit", MOST)
                .query((row, number) -> row(row, moment))
                .list();
    }

    private List<RegisterRow> read(Standing officer, DutyFilter filter, @Nullable Cursor after, int limit) {
        boolean oldestFirst = filter.bucket() != null && filter.bucket().open();
        var direction = oldestFirst ? "asc" : "desc";
        var end = (after == null
                        ? ""
                        : " and (r.reckoned_on, r.kind, r.id) " + (oldestFirst ? ">" : "<")
                                + " (:afterDay, :afterKind, :afterId)")
                + " order by r.reckoned_on %1$s, r.kind %1$s, r.id %1$s limit :limit)".formatted(direction);
        var moment = register.moment();
        var statement = register.over(
                        officer,
                        filter,
                        "with listed as materialized (select r.* from duty_register r",
                        end + SHOWN.formatted(direction))
                .param("limit", limit);
        if (after != null) {
            statement = statement
                    .param("afterDay", after.day())
                    .param("afterKind", after.kind().name())
                    .param("afterId", after.id());
        }
        return statement.query((row, number) -> row(row, moment)).list();
    }

    private static RegisterRow row(ResultSet row, Moment moment) throws SQLException {
        var dueAt = Columns.instant(row, "due_at");
        var doneAt = Columns.instant(row, "done_at");
        var reckonedOn = row.getObject("reckoned_on", LocalDate.class);
        var status = Status.of(dueAt, doneAt, moment.now());
        return new RegisterRow(
                RegisterKind.valueOf(row.getString("kind")),
                row.getLong("id"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getLong("plan_id"),
                row.getString("number_written"),
                row.getString("plan_title"),
                row.getString("title"),
                row.getString("officer"),
                row.getString("officer_name"),
                row.getString("phrase"),
                row.getString("first_phrase"),
                dueAt,
                doneAt,
                Columns.instant(row, "handed_in_at"),
                reckonedOn,
                status,
                status == Status.OPEN_IN_TIME && !moment.soon().isBefore(dueAt),
                daysLate(status, reckonedOn, doneAt == null ? moment.now() : doneAt));
    }

    private static int daysLate(Status status, LocalDate lastDay, Instant until) {
        return status == Status.OPEN_OVERDUE || status == Status.DONE_LATE
                ? (int) Math.max(1, ChronoUnit.DAYS.between(lastDay, LocalDate.ofInstant(until, VietnamTime.ZONE)))
                : 0;
    }
}
