package vn.tiendo.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.tiendo.file.domain.FileKind;
import vn.tiendo.file.domain.Flaw;
import vn.tiendo.file.domain.Found;

/** A container of the older office programs: whose it is, and what else is in it. */
final class OleContents {

    private static final Map<String, FileKind> KINDS = Map.of(
            "WordDocument", FileKind.DOC,
            "Workbook", FileKind.XLS,
            "Book", FileKind.XLS,
            "PowerPoint Document", FileKind.PPT);

    private final Path file;

    OleContents(Path file) {
        this.file = file;
    }

    Found found(String type) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return new Found(type, FileKind.DOCX, Flaw.PASSWORD);
            }
            return KINDS.entrySet().stream()
                    .filter(known -> root.hasEntryCaseInsensitive(known.getKey()))
                    .map(known -> Found.of(known.getValue(), flaw(root)))
                    .findFirst()
                    .orElseGet(() -> Found.other(type));
        } catch (IOException | RuntimeException broken) {
            return Found.other(type);
        }
    }

    private static @Nullable Flaw flaw(DirectoryNode root) {
        boolean macros = root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
        return macros ? Flaw.MACROS : null;
    }
}
