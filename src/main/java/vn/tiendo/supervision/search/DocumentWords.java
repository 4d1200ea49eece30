package vn.tiendo.supervision.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Which documents a query means: by all its words, or by a type it begins with and the words after that. */
@Repository
class DocumentWords {

    /** Condition on a document {@code d}; needs what {@link #bind} binds and the query's own parameters. */
    static final String FIT = "(" + Search.FITS.formatted("d.words")
            + " or d.type_code = :type and d.words @@ to_tsquery('simple', :afterType))";

    private final JdbcClient jdbc;

    DocumentWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A type of documents and how many words its name has. */
    private record Named(String type, int words) {}

    StatementSpec bind(StatementSpec statement, SearchQuery query) {
        var named = jdbc.sql("""
                        select code, plain(name) as name from document_type where starts_with(:query, plain(name) || ' ')
                        order by length(name) desc limit 1""")
                .param("query", query.plain())
                .query((row, number) ->
                        new Named(row.getString("code"), row.getString("name").split(" ").length))
                .optional()
                .orElse(new Named("", 0));
        return statement
                .param("type", named.type())
                .param("afterType", query.from(named.words()).anywhere());
    }
}
