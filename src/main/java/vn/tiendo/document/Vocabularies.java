package vn.tiendo.document;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.document.domain.DocumentNumber;
import vn.tiendo.document.domain.DocumentNumberParser;
import vn.tiendo.document.domain.DocumentType;
import vn.tiendo.document.domain.SymbolPart;
import vn.tiendo.document.domain.Vocabulary;
import vn.tiendo.organization.domain.Chain;

/** The tables of document types and symbol parts. Read anew each time: a row added today counts today. */
@Repository
public class Vocabularies {

    private final JdbcClient jdbc;

    Vocabularies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The vocabulary as it stands now; the types in the order of the decree. */
    public Vocabulary current() {
        var types = jdbc.sql("""
                select code, name, abbreviation, party_abbreviation, also_written, joint, source
                from document_type order by position""").query(Vocabularies::type).list();
        var parts = jdbc.sql("select part, denotes, chain, central, names from symbol_part")
                .query(Vocabularies::part)
                .list();
        return new Vocabulary(types, parts);
    }

    /** What can be read of a number as it was written, with today's vocabulary. */
    public DocumentNumber read(String written) {
        return new DocumentNumberParser(current()).parse(written);
    }

    private static DocumentType type(ResultSet row, int number) throws SQLException {
        return new DocumentType(
                row.getString("code"),
                row.getString("name"),
                row.getString("abbreviation"),
                row.getString("party_abbreviation"),
                words(row.getArray("also_written")),
                row.getBoolean("joint"),
                row.getString("source"));
    }

    private static SymbolPart part(ResultSet row, int number) throws SQLException {
        return new SymbolPart(
                row.getString("part"),
                row.getString("denotes"),
                chain(row.getString("chain")),
                row.getBoolean("central"),
                words(row.getArray("names")));
    }

    private static @Nullable Chain chain(@Nullable String name) {
        return name == null ? null : Chain.valueOf(name);
    }

    private static Set<String> words(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
