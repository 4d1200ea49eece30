package vn.tiendo.supervision.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.file.Files;
import vn.tiendo.file.domain.FileKind;
import vn.tiendo.file.domain.PdfSignature;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.file.domain.SubjectKind;
import vn.tiendo.supervision.Slice;
import vn.tiendo.supervision.story.Origin;
import vn.tiendo.supervision.story.Origins;

/** The files in a dossier that the officer sees: its own first, then those of the work below and above it. */
@Repository
public class DossierFiles {

    private static final String FOUND = """
            , found as (
                select f.*, s.about, s.kind = :ownKind and s.id = :ownId as own, s.rank,
                    coalesce(o.full_name, f.uploaded_by) as by_name, u.short_name as by_unit, b.full_name as behalf_name
                from subject s join stored_file f on f.subject_kind = s.kind and f.subject_id = s.id
                left join officer o on o.login = f.uploaded_by left join unit u on u.code = o.unit_code
                left join officer b on b.login = f.on_behalf_of
                where""" + " " + Files.CURRENT + """
            )
            select * from found order by own desc, rank, about, coalesce(version_of, id)""";

    private static final String PAGE = Slice.limited("with " + Scope.SUBJECTS + FOUND);

    private static final String FORMER = """
            select f.*, '' as about, false as own, coalesce(o.full_name, f.uploaded_by) as by_name,
                u.short_name as by_unit, b.full_name as behalf_name
            from stored_file f left join officer o on o.login = f.uploaded_by left join unit u on u.code = o.unit_code
            left join officer b on b.login = f.on_behalf_of
            where coalesce(f.version_of, f.id) = any(:files::bigint[]) order by f.version desc""";

    private final JdbcClient jdbc;
    private final Origins origins;

    DossierFiles(JdbcClient jdbc, Origins origins) {
        this.jdbc = jdbc;
        this.origins = origins;
    }

    /**
     * One file.
     *
     * @param about to what it belongs, where that is not the subject of the dossier itself
     * @param first id of its first version
     * @param by    who added this version
     */
    public record Row(
            long id,
            Subject subject,
            @Nullable String about,
            long first,
            int version,
            String name,
            FileKind kind,
            long size,
            String by,
            @Nullable String unit,
            @Nullable String onBehalfOf,
            Instant at) {

        public boolean preview() {
            return kind.shownByBrowsers();
        }

        /** {@code 1,5 MB}, in the unit that fits. */
        public String sizeInWords() {
            return size < 1_000
                    ? size + " B"
                    : size < 1_000_000
                            ? Math.round(size / 1_000.0) + " KB"
                            : String.valueOf(Math.round(size / 100_000.0) / 10.0)
                                            .replace('.', ',') + " MB";
        }
    }

    /**
     * One page of them, 1 for the first.
     *
     * @param origin of its plan, or null where it has none
     */
    public Slice<Row> page(SeenDossier dossier, @Nullable Origin origin, int number) {
        return Slice.of(
                Slice.bind(bound(dossier, origin, PAGE), number)
                        .query(DossierFiles::row)
                        .list(),
                number);
    }

    /** All of them. */
    public List<Row> all(SeenDossier dossier) {
        var plan = dossier.plan();
        return bound(dossier, plan == null ? null : origins.of(plan), "with " + Scope.SUBJECTS + FOUND)
                .query(DossierFiles::row)
                .list();
    }

    /** The versions before the newest, by the id of the first one, the newest of them first. */
    public Map<Long, List<Row>> former(List<Row> rows) {
        var ids = rows.stream().filter(row -> row.version() > 1).map(Row::first).toArray(Long[]::new);
        var shown = rows.stream().map(Row::id).collect(Collectors.toSet());
        return ids.length == 0
                ? Map.of()
                : jdbc.sql(FORMER).param("files", ids).query(DossierFiles::row).list().stream()
                        .filter(row -> !shown.contains(row.id()))
                        .collect(Collectors.groupingBy(Row::first));
    }

    /** The signatures in those of them that are signed, by the id of the file. */
    public Map<Long, List<PdfSignature>> signatures(List<Row> rows) {
        Map<Long, List<PdfSignature>> signatures = new HashMap<>();
        jdbc.sql("select * from stored_file_signature where file_id = any(?) order by file_id, ordinal")
                .param(rows.stream().map(Row::id).toArray(Long[]::new))
                .query(row -> {
                    signatures
                            .computeIfAbsent(row.getLong("file_id"), file -> new ArrayList<>())
                            .add(new PdfSignature(
                                    row.getString("signer"),
                                    Columns.instant(row, "signed_at"),
                                    PdfSignature.State.valueOf(row.getString("state")),
                                    row.getBoolean("trusted")));
                });
        return signatures;
    }

    private JdbcClient.StatementSpec bound(SeenDossier dossier, @Nullable Origin origin, String sql) {
        return Scope.of(dossier, origin).bind(jdbc.sql(sql), dossier);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        var first = row.getObject("version_of", Long.class);
        return new Row(
                id,
                new Subject(SubjectKind.valueOf(row.getString("subject_kind")), row.getLong("subject_id")),
                row.getBoolean("own") ? null : row.getString("about"),
                first == null ? id : first,
                row.getInt("version"),
                row.getString("name"),
                FileKind.ofMediaType(row.getString("media_type")).orElseThrow(),
                row.getLong("size"),
                row.getString("by_name"),
                row.getString("by_unit"),
                row.getString("behalf_name"),
                row.getTimestamp("uploaded_at").toInstant());
    }
}
