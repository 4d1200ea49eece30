package vn.tiendo.supervision.dossier;

import org.springframework.stereotype.Service;
import vn.tiendo.NotFound;
import vn.tiendo.file.Files;
import vn.tiendo.file.domain.StoredFile;

/** The door of every single file: it opens for those who see how the work goes to which it belongs. */
@Service
public class OpenFile {

    private final Files files;
    private final OpenDossier dossiers;

    OpenFile(Files files, OpenDossier dossiers) {
        this.files = files;
        this.dossiers = dossiers;
    }

    /** @throws NotFound if there is no such file in any dossier that the officer sees: the answer does not tell which */
    public StoredFile open(long id, String login) {
        return files.find(id)
                .filter(file -> file.removedAt() == null)
                .filter(file -> dossiers.find(file.subject(), login)
                        .filter(SeenDossier::close)
                        .isPresent())
                .orElseThrow(OpenFile::nothingHere);
    }

    static NotFound nothingHere() {
        return new NotFound(
                "Không có tệp này, hoặc tệp không thuộc phạm vi đơn vị của đồng chí; hãy mở lại hồ sơ rồi thử lại.");
    }
}
