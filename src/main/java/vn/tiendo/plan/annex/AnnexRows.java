package vn.tiendo.plan.annex;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.plan.domain.annex.AnnexRow;
import vn.tiendo.plan.domain.annex.JudgedRow;
import vn.tiendo.plan.domain.annex.RowAnswer;
import vn.tiendo.sheet.StoredJson;
import vn.tiendo.sheet.domain.RowMark;

/** The rows of the annexes that are being looked through. Written and read in sets: an annex may have ten thousand. */
@Repository
class AnnexRows {

    private static final String ROWS = "select written, answer, mark, judged from annex_row where import_id = :import ";

    private final JdbcClient jdbc;
    private final StoredJson json;

    AnnexRows(JdbcClient jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds rows that nobody has read yet. What the officer said about the same row of another file is kept. */
    void add(long annex, List<AnnexRow> rows, Map<String, RowAnswer> answers) {
        jdbc.sql("""
                insert into annex_row (import_id, position, written, answer)
                select :import, r.position, r.written::jsonb, r.answer::jsonb
                from unnest(:positions::int[], :written::text[], :answers::text[]) as r (position, written, answer)""")
                .param("import", annex)
                .param("positions", rows.stream().map(AnnexRow::position).toArray(Integer[]::new))
                .param("written", rows.stream().map(json::write).toArray(String[]::new))
                .param(
                        "answers",
                        rows.stream()
                                .map(row -> answers.get(row.identity()))
                                .map(answer -> answer == null ? null : json.write(answer))
                                .toArray(String[]::new))
                .update();
    }

    /** The next rows that nobody has read yet. */
    List<AnnexLine> unread(long annex, int limit) {
        return jdbc.sql(ROWS + "and mark is null order by position limit :limit")
                .param("import", annex)
                .param("limit", limit)
                .query(this::line)
                .list();
    }

    /** Those that still ask for something. */
    List<AnnexLine> open(long annex) {
        return jdbc.sql(ROWS + "and mark in ('CONFIRM', 'WRONG') order by position")
                .param("import", annex)
                .query(this::line)
                .list();
    }

    /** All of them, or those with one mark, in the order of the file. */
    List<AnnexLine> all(long annex, @Nullable RowMark mark) {
        return jdbc.sql(ROWS + "and (:mark::text is null or mark = :mark) order by position")
                .param("import", annex)
                .param("mark", mark == null ? null : mark.name())
                .query(this::line)
                .list();
    }

    /** What is written in all of them. */
    List<AnnexRow> written(long annex) {
        return jdbc
                .sql("select written from annex_row where import_id = ? order by position")
                .param(annex)
                .query(String.class)
                .list()
                .stream()
                .map(row -> json.read(row, AnnexRow.class))
                .toList();
    }

    /** Some of them, from the one behind so many. */
    List<AnnexLine> some(long annex, @Nullable RowMark mark, int behind, int limit) {
        return jdbc.sql(ROWS + "and mark is not null and (:mark::text is null or mark = :mark)"
                        + " order by position limit :limit offset :behind")
                .param("import", annex)
                .param("mark", mark == null ? null : mark.name())
                .param("limit", limit)
                .param("behind", behind)
                .query(this::line)
                .list();
    }

    /** The one at that place. */
    Optional<AnnexLine> find(long annex, int position) {
        return jdbc.sql(ROWS + "and position = :position")
                .param("import", annex)
                .param("position", position)
                .query(this::line)
                .optional();
    }

    /** What the officer has said about single rows, by what makes them the same row in another file. */
    Map<String, RowAnswer> answers(long annex) {
        var answers = new HashMap<String, RowAnswer>();
        jdbc.sql(ROWS + "and answer is not null")
                .param("import", annex)
                .query(this::line)
                .list()
                .forEach(line -> answers.put(line.row().identity(), line.answer()));
        return answers;
    }

    /** Writes down how rows are understood and what was said about them. */
    void write(long annex, List<AnnexLine> lines) {
        jdbc.sql("""
                update annex_row set answer = r.answer::jsonb, mark = r.mark, judged = r.judged::jsonb
                from unnest(:positions::int[], :answers::text[], :marks::text[], :judged::text[])
                    as r (position, answer, mark, judged)
                where import_id = :import and annex_row.position = r.position""")
                .param("import", annex)
                .param(
                        "positions",
                        lines.stream().map(line -> line.row().position()).toArray(Integer[]::new))
                .param(
                        "answers",
                        lines.stream()
                                .map(line -> line.answer().equals(RowAnswer.NONE) ? null : json.write(line.answer()))
                                .toArray(String[]::new))
                .param(
                        "marks",
                        lines.stream()
                                .map(line -> Objects.requireNonNull(line.mark()).name())
                                .toArray(String[]::new))
                .param(
                        "judged",
                        lines.stream()
                                .map(line -> json.write(Objects.requireNonNull(line.judged())))
                                .toArray(String[]::new))
                .update();
    }

    /** All rows that are not in the plan have to be read anew. Returns how many these are. */
    int unreadAgain(long annex) {
        return jdbc.sql("update annex_row set mark = null where import_id = ? and mark <> 'TAKEN'")
                .param(annex)
                .update();
    }

    /** Every row that was ready is in the plan now. */
    void taken(long annex) {
        jdbc.sql("update annex_row set mark = 'TAKEN' where import_id = ? and mark = 'READY'")
                .param(annex)
                .update();
    }

    /** How many rows stand how; those that nobody has read yet are not counted. */
    Map<RowMark, Integer> counts(long annex) {
        var counts = new EnumMap<RowMark, Integer>(RowMark.class);
        jdbc.sql("select mark, count(*) as rows from annex_row where import_id = ? and mark is not null group by mark")
                .param(annex)
                .query(row -> {
                    counts.put(RowMark.valueOf(row.getString("mark")), row.getInt("rows"));
                });
        return counts;
    }

    /** How many rows there are, read or not. */
    int total(long annex) {
        return jdbc.sql("select count(*) from annex_row where import_id = ?")
                .param(annex)
                .query(Integer.class)
                .single();
    }

    private AnnexLine line(ResultSet row, int number) throws SQLException {
        var answer = json.readIfThere(row.getString("answer"), RowAnswer.class);
        var mark = row.getString("mark");
        return new AnnexLine(
                json.read(row.getString("written"), AnnexRow.class),
                answer == null ? RowAnswer.NONE : answer,
                mark == null ? null : RowMark.valueOf(mark),
                json.readIfThere(row.getString("judged"), JudgedRow.class));
    }
}
