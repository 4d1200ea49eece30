package vn.tiendo.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.figure.domain.Figure;
import vn.tiendo.report.domain.Correction;

/** The corrections that units have asked for: one at a time a report, each decided once. */
@Repository
public class Corrections {

    private final JdbcClient jdbc;
    private final Clock clock;

    Corrections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns its id; nothing where another one is open. */
    Optional<Long> add(long obligation, String reason, String by, Map<Long, Figure> figures) {
        var added = jdbc.sql("""
                        insert into figure_correction (obligation_id, reason, asked_by, asked_at) values (?, ?, ?, ?)
                        on conflict (obligation_id) where accepted is null do nothing returning id""")
                .params(obligation, reason, by, Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional();
        added.ifPresent(id -> FigureColumns.bind(
                        jdbc.sql(
                                        "insert into corrected_figure (figure_correction_id, indicator_id, total, givers, words)"
                                                + " select :correction, f.* from " + FigureColumns.ROWS)
                                .param("correction", id),
                        figures)
                .update());
        return added;
    }

    /** Those of a report, the newest first. */
    public List<Correction> of(long obligation) {
        return jdbc.sql("select * from figure_correction where obligation_id = ? order by id desc")
                .param(obligation)
                .query(Corrections::correction)
                .list();
    }

    /** The one that waits for an answer. */
    public Optional<Correction> open(long obligation) {
        return of(obligation).stream()
                .filter(correction -> correction.accepted() == null)
                .findFirst();
    }

    /** Returns whether it was open until now. */
    boolean decide(long id, boolean accepted, @Nullable String answer, String by) {
        return jdbc.sql("update figure_correction set accepted = ?, answer = ?, decided_by = ?, decided_at = ?"
                                + " where id = ? and accepted is null")
                        .params(accepted, answer, by, Timestamp.from(clock.instant()), id)
                        .update()
                == 1;
    }

    private static Correction correction(ResultSet row, int number) throws SQLException {
        return new Correction(
                row.getLong("id"),
                row.getLong("obligation_id"),
                row.getString("reason"),
                row.getString("asked_by"),
                Objects.requireNonNull(Columns.instant(row, "asked_at")),
                row.getObject("accepted", Boolean.class),
                row.getString("answer"),
                row.getString("decided_by"),
                Columns.instant(row, "decided_at"));
    }
}
