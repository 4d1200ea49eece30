package vn.tiendo.supervision.dossier;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.NotFound;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.file.Files;
import vn.tiendo.file.domain.StoredFile;
import vn.tiendo.file.domain.Subject;

/** Thêm, thay, gỡ tệp: what those who act in a dossier do with its files. */
@Service
public class KeepFiles {

    private final OpenDossier door;
    private final OpenFile openFile;
    private final FileKeepers keepers;
    private final Files files;

    KeepFiles(OpenDossier door, OpenFile openFile, FileKeepers keepers, Files files) {
        this.door = door;
        this.openFile = openFile;
        this.keepers = keepers;
        this.files = files;
    }

    /** A file as it comes in. */
    public interface Upload {

        /** As the sender calls it. */
        String name();

        /** Read once; not before it is known that the officer may. */
        InputStream content() throws IOException;
    }

    /**
     * Adds a file, or the next version of one.
     *
     * @param former id of any version of the file whose place it takes, or null
     * @throws NotFound     if the officer does not see the dossier, or the former file is not in it
     * @throws NotPermitted if the officer sees it and may not act in it
     * @throws Refusal      if the file is not taken
     */
    public StoredFile add(Subject subject, @Nullable Long former, Upload upload, String login) throws IOException {
        var dossier = door.open(subject, login);
        mayKeep(dossier);
        if (former == null) {
            return files.add(subject, upload.name(), upload.content(), login);
        }
        var replaced = openFile.open(former, login);
        if (!replaced.subject().equals(subject)) {
            throw OpenFile.nothingHere();
        }
        mustBeOwn(replaced, dossier);
        return files.replace(replaced, upload.name(), upload.content(), login);
    }

    /** Takes a file out with all its versions; they stay in the history. Throws what {@link #add} throws. */
    public StoredFile remove(long id, String login) {
        var file = openFile.open(id, login);
        var dossier = door.open(file.subject(), login);
        mayKeep(dossier);
        mustBeOwn(file, dossier);
        files.remove(file, login);
        return file;
    }

    private void mustBeOwn(StoredFile file, SeenDossier dossier) {
        if (keepers.ofOthers(dossier).contains(file.first())) {
            throw new NotPermitted("Tệp này do bên khác thêm; hãy đề nghị bên đó thay hoặc gỡ.");
        }
    }

    private void mayKeep(SeenDossier dossier) {
        keepers.refusedTo(dossier).ifPresent(sentence -> {
            throw new NotPermitted(sentence);
        });
    }
}
