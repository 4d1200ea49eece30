package vn.tiendo.organization.reorganisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.NotFound;
import vn.tiendo.audit.AuditTrail.Subject;
import vn.tiendo.organization.domain.reorganisation.LineKind;
import vn.tiendo.organization.domain.reorganisation.Reorganisation;
import vn.tiendo.organization.domain.reorganisation.ReorganisationLine;

/** The decisions on the organisation, drafted, decided and carried out. */
@Repository
public class Reorganisations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Reorganisations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The history of a decision. */
    public static Subject history(long id) {
        return new Subject("reorganisation", id);
    }

    /** Every decision, the newest first. */
    public List<Reorganisation> all() {
        return jdbc.sql("select * from reorganisation order by effective_on desc, id desc")
                .query(this::reorganisation)
                .list();
    }

    /** @throws NotFound if there is none, or its draft was thrown away */
    public Reorganisation require(long id) {
        return find(id, "")
                .orElseThrow(
                        () -> new NotFound("Không có quyết định sắp xếp đó; hãy mở lại danh sách ở trang Tổ chức."));
    }

    /** The same, locked until the transaction ends. */
    Reorganisation lock(long id) {
        return find(id, " for update")
                .orElseThrow(
                        () -> new NotFound("Không có quyết định sắp xếp đó; hãy mở lại danh sách ở trang Tổ chức."));
    }

    private Optional<Reorganisation> find(long id, String locked) {
        return jdbc.sql("select * from reorganisation where id = ?" + locked)
                .param(id)
                .query(this::reorganisation)
                .optional();
    }

    long begin(String title, String basis, LocalDate day, String by) {
        return jdbc.sql("""
                insert into reorganisation (title, basis, effective_on, drafted_by, drafted_at)
                values (?, ?, ?, ?, ?) returning id""")
                .params(title, basis, day, by, now())
                .query(Long.class)
                .single();
    }

    void describe(long id, String title, String basis, LocalDate day) {
        jdbc.sql("update reorganisation set title = ?, basis = ?, effective_on = ? where id = ?")
                .params(title, basis, day, id)
                .update();
    }

    void add(long id, ReorganisationLine line) {
        jdbc.sql("""
                insert into reorganisation_line (reorganisation_id, kind, unit_code, successors, name, short_name,
                    unit_kind, chain, parent_code)
                values (?, ?, ?, ?::text[], ?, ?, ?, ?, ?)""")
                .params(id, line.kind().name(), line.unit(), line.successors().toArray(String[]::new))
                .params(line.name(), line.shortName(), line.unitKind(), line.chain(), line.parent())
                .update();
    }

    void remove(long id, long line) {
        jdbc.sql("delete from reorganisation_line where reorganisation_id = ? and id = ?")
                .params(id, line)
                .update();
    }

    void discard(long id) {
        jdbc.sql("delete from reorganisation where id = ? and decided_at is null")
                .param(id)
                .update();
    }

    /** Name of a piece → code of the successor that gets it. */
    public Map<String, String> choices(long id) {
        var choices = new HashMap<String, String>();
        jdbc.sql("select piece, successor_code from reorganisation_choice where reorganisation_id = ?")
                .param(id)
                .query(row -> {
                    choices.put(row.getString("piece"), row.getString("successor_code"));
                });
        return choices;
    }

    void choose(long id, Map<String, String> choices) {
        jdbc.sql("delete from reorganisation_choice where reorganisation_id = ?")
                .param(id)
                .update();
        jdbc.sql("insert into reorganisation_choice (reorganisation_id, piece, successor_code)"
                        + " select ?, * from unnest(?::text[], ?::text[])")
                .params(
                        id,
                        choices.keySet().toArray(String[]::new),
                        choices.values().toArray(String[]::new))
                .update();
    }

    void decided(long id, String by) {
        jdbc.sql("update reorganisation set decided_by = ?, decided_at = ? where id = ?")
                .params(by, now(), id)
                .update();
    }

    void reopened(long id) {
        jdbc.sql("update reorganisation set decided_by = null, decided_at = null where id = ?")
                .param(id)
                .update();
    }

    void moved(long id) {
        jdbc.sql("update reorganisation set moved_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    void finished(long id) {
        jdbc.sql("update reorganisation set finished_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    /** Decisions whose day has come and that nobody has begun to carry out. */
    List<Long> due(LocalDate today) {
        return jdbc.sql("""
                select id from reorganisation where decided_at is not null and moved_at is null and effective_on <= ?
                order by effective_on, decided_at, id""").param(today).query(Long.class).list();
    }

    /** Decisions, other than that one, that are decided and not carried out to the end. */
    List<Reorganisation> pendingBeside(long id) {
        return jdbc.sql("select * from reorganisation where decided_at is not null and finished_at is null and id <> ?")
                .param(id)
                .query(this::reorganisation)
                .list();
    }

    private Reorganisation reorganisation(ResultSet row, int number) throws SQLException {
        return new Reorganisation(
                row.getLong("id"),
                row.getString("title"),
                row.getString("basis"),
                row.getObject("effective_on", LocalDate.class),
                lines(row.getLong("id")),
                row.getString("decided_by"),
                Columns.instant(row, "decided_at"),
                Columns.instant(row, "moved_at"),
                Columns.instant(row, "finished_at"));
    }

    private List<ReorganisationLine> lines(long id) {
        return jdbc.sql("select * from reorganisation_line where reorganisation_id = ? order by id")
                .param(id)
                .query((row, number) -> new ReorganisationLine(
                        row.getLong("id"),
                        LineKind.valueOf(row.getString("kind")),
                        row.getString("unit_code"),
                        List.of((String[]) row.getArray("successors").getArray()),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("unit_kind"),
                        row.getString("chain"),
                        row.getString("parent_code")))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
