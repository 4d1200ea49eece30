package vn.tiendo.supervision.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiendo.supervision.register.Figures;
import vn.tiendo.supervision.register.RegisterKind;
import vn.tiendo.supervision.register.SourceFigures;

/**
 * Tasks of plans by content and product, or the reports plans ask for by name. They are found, not their duties: a task
 * of 3,321 units is one hit.
 */
abstract class SourceFinder implements Finder {

    private static final String SQL = """
            select s.id, s.ordinal, s.content, s.plan_id, p.title, d.number_written
            from (
                select i.id, %2$s as ordinal, i.%3$s as content, i.plan_id, i.position, %4$s as rank from %1$s i
                where %5$s and i.plan_id in %6$s
                order by rank desc, i.plan_id desc, i.position, i.id limit :limit offset :offset) s
            join plan p on p.id = s.plan_id
            left join official_document d on d.id = p.document_id
            order by s.rank desc, s.plan_id desc, s.position, s.id""";

    private final JdbcClient jdbc;
    private final SourceFigures figures;
    private final RegisterKind kind;
    private final String sql;

    SourceFinder(
            JdbcClient jdbc, SourceFigures figures, RegisterKind kind, String table, String ordinal, String content) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.kind = kind;
        this.sql = SQL.formatted(
                table,
                ordinal,
                content,
                Search.RANK.formatted("i.words"),
                Search.FITS.formatted("i.words"),
                Search.SEEN_PLANS);
    }

    private record Source(
            long id,
            @Nullable String ordinal,
            String content,
            long plan,
            @Nullable String planNumber,
            String planTitle) {}

    @Override
    public List<Hit.OfSource> find(Search search, int number, int size) {
        var sources = Search.bind(search.bindPlans(search.bind(jdbc.sql(sql))), number, size)
                .query(SourceFinder::source)
                .list();
        var counted = figures.of(
                search.officer(), kind, sources.stream().collect(Collectors.toMap(Source::id, Source::plan)));
        return sources.stream()
                .map(source -> new Hit.OfSource(
                        source.id,
                        kind.word(),
                        source.ordinal,
                        source.content,
                        source.plan,
                        source.planNumber,
                        source.planTitle,
                        counted.getOrDefault(source.id, Figures.NONE)))
                .toList();
    }

    private static Source source(ResultSet row, int number) throws SQLException {
        return new Source(
                row.getLong("id"),
                row.getString("ordinal"),
                row.getString("content"),
                row.getLong("plan_id"),
                row.getString("number_written"),
                row.getString("title"));
    }
}
