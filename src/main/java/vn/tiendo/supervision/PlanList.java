package vn.tiendo.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.organization.domain.Standing;

/** The plans that an officer may see, newest first. */
@Repository
public class PlanList {

    private static final String SQL = Slice.limited("select p.id, p.title, p.unit_code, p.document_id, p.issued_at,"
            + " p.recalled_at,"
            + " p.created_at, " + PlanVisibility.WHOLE + " as whole from plan p where " + PlanVisibility.WHOLE + " or "
            + PlanVisibility.OWN_PART + " order by coalesce(p.issued_at, p.created_at) desc, p.id desc");

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One plan in the list.
     *
     * @param number as written on the issued document
     * @param whole  whether the tally counts the whole plan, or the own part only
     */
    public record Row(
            long id,
            @Nullable String number,
            String title,
            String unit,
            @Nullable LocalDate issuedOn,
            boolean issued,
            boolean recalled,
            boolean whole,
            Tally tally) {}

    public Slice<Row> page(Standing officer, int number) {
        var rows = PlanVisibility.bind(
                        Slice.bind(
                                jdbc.sql("""
                        select seen.*, u.name as unit, d.number_written, d.issued_on, t.*
                        from (""" + SQL + """
                        ) seen join unit u on u.code = seen.unit_code
                        left join official_document d on d.id = seen.document_id
                        cross join lateral (select""" + " " + Tally.COLUMNS + """
                            from plan_item i join assignment a on a.plan_item_id = i.id
                            cross join lateral (select""" + " " + AssignmentRows.STATUS
                                        + """
                         as status) s
                            where i.plan_id = seen.id and a.withdrawn_at is null
                              and (seen.whole or a.unit_code = any(:reach::text[]))) t
                        order by coalesce(seen.issued_at, seen.created_at) desc, seen.id desc"""),
                                number),
                        officer)
                .param("now", Timestamp.from(clock.instant()))
                .query(PlanList::row)
                .list();
        return Slice.of(rows, number);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("number_written"),
                row.getString("title"),
                row.getString("unit"),
                row.getObject("issued_on", LocalDate.class),
                row.getTimestamp("issued_at") != null,
                row.getTimestamp("recalled_at") != null,
                row.getBoolean("whole"),
                Tally.read(row));
    }
}
