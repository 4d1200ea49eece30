package vn.tiendo.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What units have entered to stand on their papers. */
@Repository
class UnitPapers {

    private final JdbcClient jdbc;
    private final Clock clock;

    UnitPapers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UnitPaper of(String unit) {
        return jdbc.sql("select * from unit_paper where unit_code = ?")
                .param(unit)
                .query(UnitPapers::paper)
                .optional()
                .orElse(UnitPaper.EMPTY);
    }

    void save(String unit, UnitPaper paper, String actor) {
        jdbc.sql("""
                insert into unit_paper (unit_code, place, superior, authority, position, recipients, changed_by,
                    changed_at)
                values (:unit, :place, :superior, :authority, :position, :recipients, :by, :at)
                on conflict (unit_code) do update set place = excluded.place, superior = excluded.superior,
                    authority = excluded.authority, position = excluded.position, recipients = excluded.recipients,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .param("unit", unit)
                .param("place", paper.place())
                .param("superior", paper.superior())
                .param("authority", lines(paper.authority()))
                .param("position", paper.position())
                .param("recipients", lines(paper.recipients()))
                .param("by", actor)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private static @Nullable String lines(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static UnitPaper paper(ResultSet row, int number) throws SQLException {
        return new UnitPaper(
                row.getString("place"),
                row.getString("superior"),
                lines(row.getString("authority")),
                row.getString("position"),
                lines(row.getString("recipients")));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}
