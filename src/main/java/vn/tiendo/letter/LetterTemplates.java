package vn.tiendo.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;

/** The templates that units have uploaded, version by version; none is ever changed. */
@Repository
public class LetterTemplates {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterTemplates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The versions of a unit's template, newest first, the last fifty. */
    public List<TemplateVersion> versions(String unit, LetterKind kind) {
        return jdbc.sql("""
                select t.id, t.version, t.file_name, t.content is null as general, t.uploaded_at,
                    coalesce(o.full_name, t.uploaded_by) as uploaded_by
                from letter_template t left join officer o on o.login = t.uploaded_by
                where t.unit_code = ? and t.kind = ? order by t.version desc limit ?""")
                .params(unit, kind.name(), SHOWN)
                .query(LetterTemplates::version)
                .list();
    }

    /** The file of that version; nothing of one that is the general template. */
    public Optional<byte[]> content(String unit, LetterKind kind, int version) {
        return jdbc.sql("select content from letter_template where unit_code = ? and kind = ? and version = ?"
                        + " and content is not null")
                .params(unit, kind.name(), version)
                .query(byte[].class)
                .optional();
    }

    /** Adds a version. Returns its id. */
    long add(String unit, LetterKind kind, String fileName, byte @Nullable [] content, String actor) {
        return jdbc.sql("""
                insert into letter_template (unit_code, kind, version, file_name, content, uploaded_by, uploaded_at)
                values (:unit, :kind, coalesce((select max(version) from letter_template
                    where unit_code = :unit and kind = :kind), 0) + 1, :name, :content, :by, :at) returning id""")
                .param("unit", unit)
                .param("kind", kind.name())
                .param("name", fileName)
                .param("content", content)
                .param("by", actor)
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    private static TemplateVersion version(ResultSet row, int number) throws SQLException {
        return new TemplateVersion(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("file_name"),
                row.getBoolean("general"),
                row.getString("uploaded_by"),
                Objects.requireNonNull(Columns.instant(row, "uploaded_at")));
    }
}
