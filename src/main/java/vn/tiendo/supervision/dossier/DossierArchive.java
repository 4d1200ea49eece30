package vn.tiendo.supervision.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.tiendo.file.Files;
import vn.tiendo.file.domain.FileName;

/** All files of a dossier that an officer sees as one archive, written as it is read: a folder for each piece of work. */
@Component
public class DossierArchive {

    private static final int LONGEST_FOLDER = 80;

    private final DossierFiles rows;
    private final Files files;

    DossierArchive(DossierFiles rows, Files files) {
        this.rows = rows;
        this.files = files;
    }

    /** Writes it; the stream stays open. */
    public void write(SeenDossier dossier, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        // Nearly everything in it is compressed already.
        zip.setLevel(Deflater.BEST_SPEED);
        Set<String> taken = new HashSet<>();
        for (var row : rows.all(dossier)) {
            var file = files.find(row.id());
            if (file.isEmpty()) {
                continue;
            }
            zip.putNextEntry(new ZipEntry(free(folder(row) + row.name(), taken)));
            try (var content = files.open(file.get(), 0)) {
                content.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String folder(DossierFiles.Row row) {
        var about = row.about();
        if (about == null) {
            return "";
        }
        var name = FileName.of(about.replace('/', '-').replace('\\', '-')).shown();
        return name.substring(0, Math.min(LONGEST_FOLDER, name.length())).strip() + "/";
    }

    /** Two files of one name get a number, as on a desk whose letters do not tell small from large. */
    private static String free(String path, Set<String> taken) {
        int dot = path.lastIndexOf('.');
        var candidate = path;
        for (int number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            candidate = dot > path.lastIndexOf('/')
                    ? path.substring(0, dot) + " (" + number + ")" + path.substring(dot)
                    : path + " (" + number + ")";
        }
        return candidate;
    }
}
