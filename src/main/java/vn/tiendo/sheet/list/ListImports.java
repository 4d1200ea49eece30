package vn.tiendo.sheet.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.Refusal;
import vn.tiendo.sheet.StoredJson;

/** The lists that are being looked through, one of a kind for each person. */
@Repository
class ListImports {

    private final JdbcClient jdbc;
    private final StoredJson json;
    private final Clock clock;

    ListImports(JdbcClient jdbc, StoredJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<ListImport> of(String kind, String login) {
        return find("where kind = ? and uploaded_by = ?", kind, login);
    }

    /** Holds it until the transaction ends, so that nobody takes it in twice. */
    Optional<ListImport> hold(String kind, String login) {
        return find("where kind = ? and uploaded_by = ? for update", kind, login);
    }

    /** The same for the one of that id; it may be gone by now. */
    Optional<ListImport> hold(long id) {
        return find("where id = ? for update", id);
    }

    long add(String kind, String login, String fileName, Set<String> missing, Map<String, String> answers) {
        return jdbc.sql("""
                insert into list_import (kind, uploaded_by, file_name, uploaded_at, missing, answers)
                values (?, ?, ?, ?, ?::text[], ?::jsonb)
                on conflict (kind, uploaded_by) do nothing returning id""")
                .params(
                        kind,
                        login,
                        fileName,
                        Timestamp.from(clock.instant()),
                        missing.toArray(String[]::new),
                        json.write(answers))
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Refusal("Tệp khác vừa được gửi lên cùng lúc; hãy tải lại trang."));
    }

    /** From now on that text means this one in every row. */
    void answer(long id, String text, String meant) {
        jdbc.sql("update list_import set answers = answers || jsonb_build_object(?::text, ?::text) where id = ?")
                .params(text, meant, id)
                .update();
    }

    void taking(long id, boolean taking) {
        jdbc.sql("update list_import set taking = ? where id = ?")
                .params(taking, id)
                .update();
    }

    /** With all its rows. */
    void remove(long id) {
        jdbc.sql("delete from list_import where id = ?").param(id).update();
    }

    private Optional<ListImport> find(String which, Object... params) {
        return jdbc.sql("select * from list_import " + which)
                .params(params)
                .query(this::list)
                .optional();
    }

    private ListImport list(ResultSet row, int number) throws SQLException {
        return new ListImport(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("uploaded_by"),
                row.getString("file_name"),
                Objects.requireNonNull(Columns.instant(row, "uploaded_at")),
                Set.of((String[]) row.getArray("missing").getArray()),
                json.readAnswers(row.getString("answers")),
                row.getBoolean("taking"));
    }
}
