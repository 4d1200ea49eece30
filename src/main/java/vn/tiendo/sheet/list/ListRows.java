package vn.tiendo.sheet.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.sheet.StoredJson;
import vn.tiendo.sheet.domain.RowMark;

/** The rows of the lists that are being looked through. Written and read in sets: a list may have ten thousand. */
@Repository
class ListRows {

    private static final String ROWS = "select written, answer, mark, judged from list_row where import_id = :import ";

    private final JdbcClient jdbc;
    private final StoredJson json;

    ListRows(JdbcClient jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(long list, List<ListLine> lines) {
        jdbc.sql("""
                insert into list_row (import_id, position, written, answer, mark, judged)
                select :import, r.position, r.written::jsonb, r.answer::jsonb, r.mark, r.judged::jsonb
                from unnest(:positions::int[], :written::text[], :answers::text[], :marks::text[], :judged::text[])
                    as r (position, written, answer, mark, judged)""")
                .param("import", list)
                .param("positions", positions(lines))
                .param("written", texts(lines, line -> json.write(line.row())))
                .param("answers", texts(lines, this::answer))
                .param("marks", texts(lines, line -> line.mark().name()))
                .param("judged", texts(lines, line -> json.write(line.verdict())))
                .update();
    }

    /** Writes down how rows are understood and what was said about them. */
    void write(long list, List<ListLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        jdbc.sql("""
                update list_row set answer = r.answer::jsonb, mark = r.mark, judged = r.judged::jsonb
                from unnest(:positions::int[], :answers::text[], :marks::text[], :judged::text[])
                    as r (position, answer, mark, judged)
                where import_id = :import and list_row.position = r.position""")
                .param("import", list)
                .param("positions", positions(lines))
                .param("answers", texts(lines, this::answer))
                .param("marks", texts(lines, line -> line.mark().name()))
                .param("judged", texts(lines, line -> json.write(line.verdict())))
                .update();
    }

    /** These are taken in. */
    void taken(long list, List<Integer> positions) {
        jdbc.sql("update list_row set mark = 'TAKEN' where import_id = ? and position = any (?)")
                .params(list, positions.toArray(Integer[]::new))
                .update();
    }

    /** All of them, or those with one mark, in the order of the file. */
    List<ListLine> all(long list, @Nullable RowMark mark) {
        return some(list, mark, 0, Integer.MAX_VALUE);
    }

    /** Some of them, from the one behind so many. */
    List<ListLine> some(long list, @Nullable RowMark mark, int behind, int limit) {
        return jdbc.sql(ROWS + "and (:mark::text is null or mark = :mark)"
                        + " order by position limit :limit offset :behind")
                .param("import", list)
                .param("mark", mark == null ? null : mark.name())
                .param("limit", limit)
                .param("behind", behind)
                .query(this::line)
                .list();
    }

    /** How many rows stand how. */
    Map<RowMark, Integer> counts(long list) {
        var counts = new EnumMap<RowMark, Integer>(RowMark.class);
        jdbc.sql("select mark, count(*) as rows from list_row where import_id = ? group by mark")
                .param(list)
                .query(row -> {
                    counts.put(RowMark.valueOf(row.getString("mark")), row.getInt("rows"));
                });
        return counts;
    }

    private static Integer[] positions(List<ListLine> lines) {
        return lines.stream().map(line -> line.row().position()).toArray(Integer[]::new);
    }

    private static @Nullable String[] texts(List<ListLine> lines, Function<ListLine, @Nullable String> text) {
        return lines.stream().map(text).toArray(String[]::new);
    }

    private @Nullable String answer(ListLine line) {
        return line.answer().equals(ListAnswer.NONE) ? null : json.write(line.answer());
    }

    private ListLine line(ResultSet row, int number) throws SQLException {
        var answer = json.readIfThere(row.getString("answer"), ListAnswer.class);
        return new ListLine(
                json.read(row.getString("written"), ListRow.class),
                answer == null ? ListAnswer.NONE : answer,
                RowMark.valueOf(row.getString("mark")),
                json.read(row.getString("judged"), Verdict.class));
    }
}
