package vn.tiendo.supervision.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Documents by number, abstract, issuer or type, and those that cite the number. Of the copies in many registers one is
 * shown: a plan's own document, else that in the own register.
 */
@Repository
class DocumentFinder implements Finder {

    private static final String SQL = """
            with fitting as (
                select d.id, 1 + %s as rank, null as cites from official_document d where %s
                union all
                select c.document_id, 0, c.written from document_citation c
                where :number and %s),
            seen as (
                select d.*, f.rank, f.cites, p.id as plan, row_number() over (
                    partition by coalesce(d.number_written, d.id::text), d.issued_on, d.abstract
                    order by p.id nulls last, d.owner_code = any(:units::text[]) desc, f.rank desc, d.id) as copy
                from fitting f join official_document d on d.id = f.id
                left join plan p on p.document_id = d.id and p.id in %s
                where %s)
            select s.id, s.number_written, coalesce(t.name, s.type_text) as type, s.issued_on, s.abstract, s.plan,
                coalesce(s.issuer_text, u.name) as issuer, case when s.rank = 0 then s.cites end as cites,
                (select count(*) from directive r join plan p on p.directive_id = r.id
                 where r.document_id = s.id and p.id in %s) as implementing
            from (select * from seen where copy = 1
                order by rank desc, issued_on desc nulls last, id desc limit :limit offset :offset) s
            left join document_type t on t.code = s.type_code
            left join unit u on u.code = s.issuer_code
            order by s.rank desc, s.issued_on desc nulls last, s.id desc""".formatted(
                    Search.RANK.formatted("d.words"),
                    DocumentWords.FIT,
                    Search.FITS.formatted("to_tsvector('simple', plain(c.written))"),
                    Search.SEEN_PLANS,
                    DocumentSight.SEEN,
                    Search.SEEN_PLANS);

    private final JdbcClient jdbc;
    private final DocumentWords words;

    DocumentFinder(JdbcClient jdbc, DocumentWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public SearchGroup group() {
        return SearchGroup.DOCUMENTS;
    }

    @Override
    public List<Hit.OfDocument> find(Search search, int number, int size) {
        var statement = Search.bind(search.bindPlans(search.bind(jdbc.sql(SQL))), number, size);
        return words.bind(statement, search.query())
                .param("number", search.query().hasDigit())
                .param("units", search.officer().units().toArray(String[]::new))
                .query(DocumentFinder::hit)
                .list();
    }

    private static Hit.OfDocument hit(ResultSet row, int number) throws SQLException {
        return new Hit.OfDocument(
                row.getLong("id"),
                row.getString("number_written"),
                row.getString("type"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("abstract"),
                row.getString("cites"),
                row.getObject("plan", Long.class),
                row.getLong("implementing"));
    }
}
