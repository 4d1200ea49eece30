package vn.tiendo.supervision.act;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.deadline.domain.DutyKind;
import vn.tiendo.deadline.domain.DutyRef;

/** Reads the acts of urging that are on record. */
@Repository
public class UrgingRecords {

    private static final String SELECT = """
            select a.*, u.name as unit_name, d.number_written,
                (select count(*) from urging x where x.act_id = a.id) as duties
            from urging_act a join unit u on u.code = a.unit_code left join official_document d on d.id = a.document_id
            """;

    private final JdbcClient jdbc;

    UrgingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An act toward one unit.
     *
     * @param document the letter in the register, where one was written
     * @param number   its number and symbol
     * @param duties   how many duties it is about
     */
    public record Act(
            long id,
            long batch,
            String unit,
            String unitName,
            String text,
            @Nullable LocalDate catchUpDay,
            @Nullable LocalDate explainBy,
            @Nullable Long document,
            @Nullable String number,
            String urgedBy,
            Instant urgedAt,
            long duties) {

        /** Where its letter is downloaded. */
        public String letterPath() {
            return "/don-doc/" + id + "/cong-van.docx";
        }
    }

    /** One duty of an act, as it was on that day. */
    public record Line(DutyRef duty, String phrase, int daysLate) {}

    /** What was done with one press of the button, unit by unit. */
    public List<Act> ofBatch(long batch) {
        return jdbc.sql(SELECT + "where a.batch = ? order by a.id")
                .param(batch)
                .query(UrgingRecords::act)
                .list();
    }

    /** That act, if there is one. */
    public Optional<Act> find(long id) {
        return jdbc.sql(SELECT + "where a.id = ?")
                .param(id)
                .query(UrgingRecords::act)
                .optional();
    }

    /** The duties of an act, most late first. */
    public List<Line> lines(long act) {
        return jdbc.sql("""
                select duty_kind, duty_id, deadline_phrase, days_late from urging
                where act_id = ? order by days_late desc, id""")
                .param(act)
                .query((row, number) -> new Line(
                        new DutyRef(DutyKind.valueOf(row.getString("duty_kind")), row.getLong("duty_id")),
                        row.getString("deadline_phrase"),
                        row.getInt("days_late")))
                .list();
    }

    private static Act act(ResultSet row, int number) throws SQLException {
        return new Act(
                row.getLong("id"),
                row.getLong("batch"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("text"),
                row.getObject("catch_up_day", LocalDate.class),
                row.getObject("explain_by", LocalDate.class),
                row.getObject("document_id", Long.class),
                row.getString("number_written"),
                row.getString("urged_by"),
                Objects.requireNonNull(Columns.instant(row, "urged_at")),
                row.getLong("duties"));
    }
}
