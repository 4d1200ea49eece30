package vn.tiendo.supervision.search;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans by title, or by the number of their document. */
@Repository
class PlanFinder implements Finder {

    private static final String SQL = """
            select p.id, p.title, p.issued_at is not null as issued, p.recalled_at is not null as recalled,
                u.name as unit, own.number_written, own.issued_on
            from (
                select p.*, %s as rank from plan p
                where p.id in %s and (%s or p.document_id in (select d.id from official_document d where %s))
                order by rank desc, coalesce(p.issued_at, p.created_at) desc, p.id desc limit :limit offset :offset) p
            join unit u on u.code = p.unit_code
            left join official_document own on own.id = p.document_id
            order by p.rank desc, coalesce(p.issued_at, p.created_at) desc, p.id desc""".formatted(
            Search.RANK.formatted("p.words"), Search.SEEN_PLANS, Search.FITS.formatted("p.words"), DocumentWords.FIT);

    private final JdbcClient jdbc;
    private final DocumentWords words;

    PlanFinder(JdbcClient jdbc, DocumentWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public SearchGroup group() {
        return SearchGroup.PLANS;
    }

    @Override
    public List<Hit.OfPlan> find(Search search, int number, int size) {
        var statement = Search.bind(search.bindPlans(search.bind(jdbc.sql(SQL))), number, size);
        return words.bind(statement, search.query())
                .query((row, at) -> new Hit.OfPlan(
                        row.getLong("id"),
                        row.getString("number_written"),
                        row.getString("title"),
                        row.getString("unit"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getBoolean("issued"),
                        row.getBoolean("recalled")))
                .list();
    }
}
