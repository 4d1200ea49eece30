package vn.tiendo.supervision.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.NotFound;
import vn.tiendo.NotPermitted;
import vn.tiendo.Refusal;
import vn.tiendo.audit.OnBehalf;
import vn.tiendo.file.Files;
import vn.tiendo.file.domain.StoredFile;
import vn.tiendo.file.domain.Subject;
import vn.tiendo.organization.Standings;

/** Thêm, thay, gỡ tệp: what those who act in a dossier do with its files. */
@Service
public class KeepFiles {

    private final OpenDossier door;
    private final OpenFile openFile;
    private final FileKeepers keepers;
    private final AbsentKeeper absentKeeper;
    private final Standings standings;
    private final Files files;

    KeepFiles(
            OpenDossier door,
            OpenFile openFile,
            FileKeepers keepers,
            AbsentKeeper absentKeeper,
            Standings standings,
            Files files) {
        this.door = door;
        this.openFile = openFile;
        this.keepers = keepers;
        this.absentKeeper = absentKeeper;
        this.standings = standings;
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
        var absent = absentIn(dossier);
        if (former == null) {
            return inPlaceOf(absent, login, () -> files.add(subject, upload.name(), upload.content(), login));
        }
        var replaced = openFile.open(former, login);
        if (!replaced.subject().equals(subject)) {
            throw OpenFile.nothingHere();
        }
        mustBeOwn(replaced, dossier);
        return inPlaceOf(absent, login, () -> files.replace(replaced, upload.name(), upload.content(), login));
    }

    /** Takes a file out with all its versions; they stay in the history. Throws what {@link #add} throws. */
    public StoredFile remove(long id, String login) {
        var file = openFile.open(id, login);
        var dossier = door.open(file.subject(), login);
        var absent = absentIn(dossier);
        mustBeOwn(file, dossier);
        try {
            return inPlaceOf(absent, login, () -> {
                files.remove(file, login);
                return file;
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether the officer may, by the own role or in the place of somebody who is away. */
    public boolean mayKeep(SeenDossier dossier) {
        return absent(dossier).isPresent()
                || keepers.refusedTo(dossier.officer(), dossier.subject()).isEmpty();
    }

    /** Those that another party of an agreement has added, by the ids of their first versions: only that party changes them. */
    public Set<Long> ofOthers(SeenDossier dossier) {
        return keepers.ofOthers(dossier);
    }

    private void mustBeOwn(StoredFile file, SeenDossier dossier) {
        if (ofOthers(dossier).contains(file.first())) {
            throw new NotPermitted("Tệp này do bên khác thêm; hãy đề nghị bên đó thay hoặc gỡ.");
        }
    }

    /** In whose place the officer does it; null where it is the own work. */
    private @Nullable String absentIn(SeenDossier dossier) {
        var absent = absent(dossier);
        if (absent.isEmpty()) {
            keepers.refusedTo(dossier.officer(), dossier.subject()).ifPresent(sentence -> {
                throw new NotPermitted(sentence);
            });
        }
        return absent.orElse(null);
    }

    /** Nobody may more in somebody's place than that person. */
    private Optional<String> absent(SeenDossier dossier) {
        var subject = dossier.subject();
        return absentKeeper
                .of(subject, dossier.officer().officer().login())
                .filter(absent ->
                        keepers.refusedTo(standings.require(absent), subject).isEmpty());
    }

    private interface Keeping {

        StoredFile keep() throws IOException;
    }

    private static StoredFile inPlaceOf(@Nullable String absent, String login, Keeping work) throws IOException {
        if (absent == null) {
            return work.keep();
        }
        try {
            return OnBehalf.run(login, absent, () -> {
                try {
                    return work.keep();
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }
}
