package vn.tiendo.supervision.story;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.document.domain.OfficialDocument;

/** What a page says of a document beside the document itself: names for codes, and what its leader directed. */
@Repository
public class DocumentFacts {

    private final JdbcClient jdbc;

    DocumentFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names. */
    public record Names(@Nullable String type, @Nullable String issuer, String owner) {}

    /**
     * That a unit was to act on it.
     *
     * @param direction what its leader decided, or null while nothing is decided
     */
    public record Received(
            String unit,
            Instant at,
            @Nullable String direction,
            @Nullable String instruction,
            @Nullable String by,
            @Nullable Instant directedAt) {}

    /** The names for the codes of a document. */
    public Names names(OfficialDocument document) {
        return jdbc.sql("""
                        select coalesce(t.name, d.type_text) as type, coalesce(d.issuer_text, u.name) as issuer,
                            owner.name as owner
                        from official_document d join unit owner on owner.code = d.owner_code
                        left join document_type t on t.code = d.type_code left join unit u on u.code = d.issuer_code
                        where d.id = ?""")
                .param(document.id())
                .query((row, number) ->
                        new Names(row.getString("type"), row.getString("issuer"), row.getString("owner")))
                .single();
    }

    /** Who was to act on it, and what was directed. */
    public List<Received> received(OfficialDocument document) {
        return jdbc.sql("""
                        select u.name as unit, v.received_at, v.direction, v.instruction,
                            coalesce(o.full_name, v.directed_by) as by, v.directed_at
                        from directive v join unit u on u.code = v.unit_code left join officer o on o.login = v.directed_by
                        where v.document_id = ? order by v.id limit 20""")
                .param(document.id())
                .query((row, number) -> new Received(
                        row.getString("unit"),
                        row.getTimestamp("received_at").toInstant(),
                        row.getString("direction"),
                        row.getString("instruction"),
                        row.getString("by"),
                        Columns.instant(row, "directed_at")))
                .list();
    }
}
