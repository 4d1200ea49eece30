package vn.tiendo.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.file.domain.FileName;
import vn.tiendo.file.domain.Store;
import vn.tiendo.file.domain.StoredFile;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.file.domain.SubjectKind;
import vn.tiendo.testing.ApplicationTest;
import vn.tiendo.testing.SampleFiles;

/** Files in the real database: kept as they came, version after version, and never overwritten. */
@ApplicationTest
class FilesTest {

    private static final Subject DOSSIER = new Subject(SubjectKind.ASSIGNMENT, 4711);
    private static final String ACTOR = "stc.chuyenvien";

    @Autowired
    private Files files;

    @Autowired
    private Submissions submissions;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aFileOfSeveralPiecesComesBackAsItWent() throws IOException {
        var content = SampleFiles.pdf("x".repeat(3 * DatabaseContents.PIECE + 7));
        var kept = add("Kế hoạch.pdf", content);
        assertThat(read(kept)).isEqualTo(content);
        assertThat(kept.size()).isEqualTo(content.length);
        assertThat(jdbc.sql("select count(*) from stored_file_piece where content_key = ?")
                        .param(kept.content())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
        assertThat(files.of(DOSSIER)).containsExactly(kept);
    }

    @Test
    void aNewVersionTakesThePlaceAndTheFormerOneStays() throws IOException {
        var first = add("a.pdf", SampleFiles.pdf("1"));
        var second = files.replace(first, "b.docx", in(SampleFiles.word("2")), ACTOR);
        var third = files.replace(first, "c.pdf", in(SampleFiles.pdf("3")), ACTOR);
        assertThat(List.of(second.version(), third.version())).containsExactly(2, 3);
        assertThat(files.of(DOSSIER)).containsExactly(third);
        assertThat(read(first)).isEqualTo(SampleFiles.pdf("1"));
    }

    @Test
    void whatWasRemovedIsNoLongerThereButStaysInTheHistory() throws IOException {
        var first = add("a.pdf", SampleFiles.pdf("1"));
        files.remove(first, ACTOR);
        assertThat(files.of(DOSSIER)).isEmpty();
        assertThat(files.find(first.id()).orElseThrow().removedAt()).isNotNull();
        assertThatThrownBy(() -> files.remove(first, ACTOR)).hasMessageContaining("đã được gỡ");
        assertThatThrownBy(() -> files.replace(first, "b.pdf", in(SampleFiles.pdf("2")), ACTOR))
                .hasMessageContaining("đã được gỡ");
        assertThat(audit.of(new AuditTrail.Subject("assignment", DOSSIER.id())))
                .extracting(AuditTrail.Event::action, AuditTrail.Event::note)
                .containsExactly(tuple("Thêm tệp", "a.pdf"), tuple("Gỡ tệp", "a.pdf"));
    }

    @Test
    void whatWasHandedInCannotBeRemoved() throws IOException {
        var first = add("a.pdf", SampleFiles.pdf("1"));
        submissions.handedIn(DOSSIER);
        var second = files.replace(first, "a.pdf", in(SampleFiles.pdf("2")), ACTOR);
        assertThatThrownBy(() -> files.remove(second, ACTOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đã gửi kèm");
        submissions.handedIn(DOSSIER);
        assertThat(jdbc.sql("select round, file_id from submitted_file where subject_id = ? order by round")
                        .param(DOSSIER.id())
                        .query((row, number) ->
                                row.getInt(1) + ":" + (row.getLong(2) == first.id() ? "first" : "second"))
                        .list())
                .containsExactly("1:first", "2:second");
    }

    @Test
    void theSameFileTwiceIsAddedOnce() throws IOException {
        add("a.pdf", SampleFiles.pdf("1"));
        assertThatThrownBy(() -> add("a.pdf", SampleFiles.pdf("1"))).hasMessageContaining("đã có trong hồ sơ này");
        assertThat(files.of(DOSSIER)).hasSize(1);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> add("a.pdf", new byte[0]))
                .isInstanceOf(Refusal.class)
                .hasMessage("Tệp «a.pdf» rỗng (0 byte); hãy chọn lại tệp có nội dung.");
    }

    @Test
    void thereIsALimitToAllThatIsKept() {
        var limits = new FileSettings(
                        DataSize.ofMegabytes(2),
                        DataSize.ofMegabytes(3),
                        5,
                        null,
                        null,
                        Store.DATABASE,
                        new FileSettings.Scanner("", 1, Duration.ZERO, Duration.ZERO))
                .limits();
        var name = new FileName("a.pdf");
        assertThat(limits.reasonToRefuse(name, (2 << 20) + 1))
                .hasValueSatisfying(reason -> assertThat(reason).contains("quá mức 2 MB cho một tệp"));
        assertThat(limits.reasonToRefuse(name, 1, 3 << 20, 1))
                .hasValueSatisfying(reason -> assertThat(reason).contains("vượt mức 3 MB"));
        assertThat(limits.reasonToRefuse(name, 1, 0, 5))
                .hasValueSatisfying(reason -> assertThat(reason).contains("đã đủ 5 tệp"));
        assertThat(limits.reasonToRefuse(name, 1 << 20, 2 << 20, 4)).isEmpty();
    }

    @Test
    void nobodyChangesWhatWasKept() throws IOException {
        var kept = add("a.pdf", SampleFiles.pdf("1"));
        for (var change : new String[] {
            "update stored_file set name = 'b.pdf' where id = ?",
            "update stored_file set removed_at = now(), size = 1 where id = ?",
            "delete from stored_file where id = ?"
        }) {
            jdbc.sql("savepoint before").update();
            assertThatThrownBy(() -> jdbc.sql(change).param(kept.id()).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
            jdbc.sql("rollback to savepoint before").update();
        }
    }

    private StoredFile add(String name, byte[] content) throws IOException {
        return files.add(DOSSIER, name, in(content), ACTOR);
    }

    private byte[] read(StoredFile file) throws IOException {
        try (var content = files.open(file, 0)) {
            return content.readAllBytes();
        }
    }

    private static ByteArrayInputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
