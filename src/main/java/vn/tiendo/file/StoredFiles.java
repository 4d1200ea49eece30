package vn.tiendo.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiendo.Columns;
import vn.tiendo.audit.OnBehalf;
import vn.tiendo.file.domain.FileKind;
import vn.tiendo.file.domain.PdfSignature;
import vn.tiendo.file.domain.Store;
import vn.tiendo.file.domain.StoredFile;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.file.domain.SubjectKind;

/** The rows of all versions of all files. */
@Repository
class StoredFiles {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is about to be added. */
    record NewFile(
            Subject subject,
            String name,
            FileKind kind,
            long size,
            String sha256,
            List<PdfSignature> signatures,
            String by) {}

    /** What is kept of a subject already. */
    record Kept(long bytes, long files) {}

    /** Whoever adds to the same subject at the same moment waits until the transaction ends. */
    void lock(Subject subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 24))")
                .param(subject.address())
                .query()
                .singleRow();
    }

    Kept kept(Subject subject) {
        return jdbc.sql("""
                        select coalesce(sum(size), 0) as bytes, count(*) as files from stored_file
                        where subject_kind = ? and subject_id = ?""")
                .params(subject.kind().name(), subject.id())
                .query((row, number) -> new Kept(row.getLong("bytes"), row.getLong("files")))
                .single();
    }

    /** Adds a first version, or the next one of a file. */
    StoredFile add(NewFile file, @Nullable Long versionOf, Store store, UUID content) {
        long id = jdbc.sql("""
                insert into stored_file (subject_kind, subject_id, version_of, version, name, media_type, size, sha256,
                    store, content_key, uploaded_by, on_behalf_of, uploaded_at)
                values (:kind, :subject, :first,
                    (select 1 + coalesce(max(version), 0) from stored_file where :first in (id, version_of)),
                    :name, :type, :size, :sha256, :store, :key, :by, :behalf, :at) returning id""")
                .param("kind", file.subject().kind().name())
                .param("subject", file.subject().id())
                .param("first", versionOf)
                .param("name", file.name())
                .param("type", file.kind().mediaType())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("store", store.name())
                .param("key", content)
                .param("by", file.by())
                .param("behalf", OnBehalf.of(file.by()))
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        sign(id, file.signatures());
        return find(id).orElseThrow();
    }

    private void sign(long file, List<PdfSignature> signatures) {
        int ordinal = 0;
        for (var signature : signatures) {
            jdbc.sql("insert into stored_file_signature (file_id, ordinal, signer, signed_at, state, trusted)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            file,
                            ++ordinal,
                            signature.signer(),
                            signature.at() == null ? null : Timestamp.from(signature.at()),
                            signature.state().name(),
                            signature.trusted())
                    .update();
        }
    }

    /** Takes all versions of a file out of its dossier; they stay in the history. */
    void remove(StoredFile file, String by) {
        jdbc.sql("update stored_file set removed_at = :at, removed_by = :by"
                        + " where :first in (id, version_of) and removed_at is null")
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("first", file.first())
                .update();
    }

    Optional<StoredFile> find(long id) {
        return jdbc.sql("select * from stored_file where id = ?")
                .param(id)
                .query(StoredFiles::file)
                .optional();
    }

    /** The newest version of each file that is in the dossier of that subject, in the order in which they came. */
    List<StoredFile> current(Subject subject) {
        return jdbc.sql("select f.* from stored_file f where f.subject_kind = ? and f.subject_id = ?" + " and "
                        + Files.CURRENT + " order by coalesce(f.version_of, f.id)")
                .params(subject.kind().name(), subject.id())
                .query(StoredFiles::file)
                .list();
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        long id = row.getLong("id");
        var first = row.getObject("version_of", Long.class);
        return new StoredFile(
                id,
                new Subject(SubjectKind.valueOf(row.getString("subject_kind")), row.getLong("subject_id")),
                first == null ? id : first,
                row.getInt("version"),
                row.getString("name"),
                FileKind.ofMediaType(row.getString("media_type")).orElseThrow(),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getString("on_behalf_of"),
                row.getTimestamp("uploaded_at").toInstant(),
                Columns.instant(row, "removed_at"),
                Store.valueOf(row.getString("store")),
                row.getObject("content_key", UUID.class));
    }
}
