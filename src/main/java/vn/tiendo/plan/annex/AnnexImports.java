package vn.tiendo.plan.annex;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.plan.domain.annex.AnnexColumn;
import vn.tiendo.sheet.StoredJson;

/** The annexes that are being looked through, one a plan. */
@Repository
class AnnexImports {

    private final JdbcClient jdbc;
    private final StoredJson json;
    private final Clock clock;

    AnnexImports(JdbcClient jdbc, StoredJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The one of that plan. */
    Optional<AnnexImport> ofPlan(long plan) {
        return jdbc.sql("select * from annex_import where plan_id = ?")
                .param(plan)
                .query(this::annex)
                .optional();
    }

    /** The one of that id; it may be gone by now. */
    Optional<AnnexImport> find(long id) {
        return jdbc.sql("select * from annex_import where id = ?")
                .param(id)
                .query(this::annex)
                .optional();
    }

    /** Holds the one of that plan until the transaction ends, so that nobody takes it in twice. */
    Optional<AnnexImport> hold(long plan) {
        return jdbc.sql("select * from annex_import where plan_id = ? for update")
                .param(plan)
                .query(this::annex)
                .optional();
    }

    long add(long plan, String fileName, String by, Set<AnnexColumn> missing, Map<String, String> answers) {
        return jdbc.sql("""
                insert into annex_import (plan_id, file_name, uploaded_by, uploaded_at, missing, answers)
                values (?, ?, ?, ?, ?::text[], ?::jsonb) returning id""")
                .params(
                        plan,
                        fileName,
                        by,
                        Timestamp.from(clock.instant()),
                        missing.stream().map(Enum::name).toArray(String[]::new),
                        json.write(answers))
                .query(Long.class)
                .single();
    }

    /** From now on a name means that unit, or nobody. */
    void answer(long id, String name, String unit) {
        jdbc.sql("update annex_import set answers = answers || jsonb_build_object(?::text, ?::text) where id = ?")
                .params(name, unit, id)
                .update();
    }

    void forgetAnswers(long id) {
        jdbc.sql("update annex_import set answers = '{}' where id = ?")
                .param(id)
                .update();
    }

    /** With all its rows. */
    void remove(long id) {
        jdbc.sql("delete from annex_import where id = ?").param(id).update();
    }

    private AnnexImport annex(ResultSet row, int number) throws SQLException {
        return new AnnexImport(
                row.getLong("id"),
                row.getLong("plan_id"),
                row.getString("file_name"),
                row.getString("uploaded_by"),
                Objects.requireNonNull(Columns.instant(row, "uploaded_at")),
                Stream.of((String[]) row.getArray("missing").getArray())
                        .map(AnnexColumn::valueOf)
                        .collect(Collectors.toSet()),
                json.readAnswers(row.getString("answers")));
    }
}
