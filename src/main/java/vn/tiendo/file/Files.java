package vn.tiendo.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiendo.NotNow;
import vn.tiendo.Refusal;
import vn.tiendo.audit.AuditTrail;
import vn.tiendo.file.Spool.Spooled;
import vn.tiendo.file.StoredFiles.NewFile;
import vn.tiendo.file.domain.FileFacts;
import vn.tiendo.file.domain.FileKind;
import vn.tiendo.file.domain.FileLimits;
import vn.tiendo.file.domain.FileName;
import vn.tiendo.file.domain.FileRule;
import vn.tiendo.file.domain.PdfSignature;
import vn.tiendo.file.domain.StoredFile;
import vn.tiendo.file.domain.Subject;

/**
 * Tệp của hồ sơ: takes files in, gives them a new version, takes them out, hands them out. An upload is first read to
 * its end on the disk, checked and scanned; only then a transaction begins. Whether the actor may is asked before.
 */
@Service
public class Files {

    /** Condition on a row {@code f} of {@code stored_file}: it is in its dossier, and no newer version took its place. */
    public static final String CURRENT = "f.removed_at is null and not exists (select from stored_file newer"
            + " where newer.version_of = coalesce(f.version_of, f.id) and newer.version > f.version)";

    private final Spool spool;
    private final Inspection inspection;
    private final VirusScanner scanner;
    private final StoredFiles files;
    private final ContentStores stores;
    private final Submissions submissions;
    private final AuditTrail audit;
    private final FileLimits limits;
    private final TransactionTemplate transaction;

    Files(
            Spool spool,
            Inspection inspection,
            VirusScanner scanner,
            StoredFiles files,
            ContentStores stores,
            Submissions submissions,
            AuditTrail audit,
            FileSettings settings,
            PlatformTransactionManager transactions) {
        this.spool = spool;
        this.inspection = inspection;
        this.scanner = scanner;
        this.files = files;
        this.stores = stores;
        this.submissions = submissions;
        this.audit = audit;
        this.limits = settings.limits();
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes a file in.
     *
     * @param name  as the sender calls it
     * @param actor login of who sends it
     * @throws Refusal     if it is not one that is taken, or there is no room
     * @throws NotNow      if it cannot be kept now
     * @throws IOException if it could not be read to its end
     */
    public StoredFile add(Subject subject, String name, InputStream content, String actor) throws IOException {
        return take(subject, null, name, content, actor);
    }

    /** The same, as the next version of a file. @throws Refusal if that one is no longer in the dossier */
    public StoredFile replace(StoredFile former, String name, InputStream content, String actor) throws IOException {
        return take(former.subject(), former, name, content, actor);
    }

    /** The newest version of each file of that subject, in the order in which they came. */
    public List<StoredFile> of(Subject subject) {
        return files.current(subject);
    }

    /** That version of a file, removed ones too. */
    public Optional<StoredFile> find(long id) {
        return files.find(id);
    }

    /**
     * What is in it, from that byte on; the caller closes it.
     *
     * @throws NotNow if where it is kept cannot be read now
     */
    public InputStream open(StoredFile file, long from) throws IOException {
        return stores.of(file).open(file.content(), from);
    }

    /** How much is taken. */
    public FileLimits limits() {
        return limits;
    }

    /** Takes a file with all its versions out of the dossier. @throws Refusal if it was handed in */
    public void remove(StoredFile file, String actor) {
        transaction.executeWithoutResult(status -> {
            files.lock(file.subject());
            mustBeThere(file);
            if (submissions.include(file)) {
                throw new Refusal(FileRule.sentence(
                        FileName.of(file.name()),
                        "đã gửi kèm báo cáo hoặc đề nghị nên không gỡ được; hãy thêm phiên bản mới nếu cần thay."));
            }
            files.remove(file, actor);
            record(file, "Gỡ tệp", actor);
        });
    }

    private StoredFile take(
            Subject subject, @Nullable StoredFile former, String given, InputStream content, String actor)
            throws IOException {
        var name = FileName.of(given);
        try (var spooled = spool.take(name, content)) {
            var kind = checked(name, spooled);
            var signatures = kind == FileKind.PDF ? inspection.signatures(spooled.path()) : List.<PdfSignature>of();
            var file = new NewFile(subject, name.shown(), kind, spooled.size(), spooled.sha256(), signatures, actor);
            return kept(file, former, spooled);
        }
    }

    private StoredFile kept(NewFile file, @Nullable StoredFile former, Spooled spooled) {
        var contents = stores.chosen();
        var key = UUID.randomUUID();
        contents.bring(key, spooled);
        try {
            return Objects.requireNonNull(transaction.execute(status -> keep(file, former, spooled, contents, key)));
        } catch (RuntimeException notCommitted) {
            contents.abandon(key);
            throw notCommitted;
        }
    }

    private FileKind checked(FileName name, Spooled spooled) throws IOException {
        if (spooled.size() == 0) {
            throw new Refusal(FileRule.NOT_EMPTY
                    .reasonToRefuse(new FileFacts(name, 0, inspection.nothing()))
                    .orElseThrow());
        }
        var facts = new FileFacts(name, spooled.size(), inspection.of(spooled.path()));
        FileRule.firstBroken(facts).ifPresent(sentence -> {
            throw new Refusal(sentence);
        });
        scanner.check(name, spooled.path());
        return Objects.requireNonNull(facts.found().kind());
    }

    private StoredFile keep(
            NewFile file, @Nullable StoredFile former, Spooled spooled, FileContents contents, UUID key) {
        files.lock(file.subject());
        var name = new FileName(file.name());
        var kept = files.kept(file.subject());
        limits.reasonToRefuse(name, file.size(), kept.bytes(), kept.files()).ifPresent(sentence -> {
            throw new Refusal(sentence);
        });
        mustBeNew(file);
        if (former != null) {
            mustBeThere(former);
        }
        var added = files.add(file, former == null ? null : former.first(), contents.store(), key);
        try {
            contents.keep(key, spooled);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        record(added, former == null ? "Thêm tệp" : "Thêm phiên bản mới của tệp", file.by());
        return added;
    }

    /** Whoever sends the same again, because the answer got lost, adds nothing. */
    private void mustBeNew(NewFile file) {
        if (files.current(file.subject()).stream()
                .anyMatch(
                        one -> one.sha256().equals(file.sha256()) && one.name().equals(file.name()))) {
            throw new Refusal(
                    FileRule.sentence(new FileName(file.name()), "đã có trong hồ sơ này nên không thêm lần nữa."));
        }
    }

    private void mustBeThere(StoredFile file) {
        if (files.find(file.first()).filter(one -> one.removedAt() == null).isEmpty()) {
            throw new Refusal("Tệp này đã được gỡ khỏi hồ sơ; hãy tải lại trang.");
        }
    }

    private void record(StoredFile file, String action, String actor) {
        var subject = file.subject();
        audit.record(actor, new AuditTrail.Subject(subject.kind().history(), subject.id()), action, file.name());
    }
}
