package vn.tiendo.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.file.domain.FileKind;
import vn.tiendo.file.domain.Flaw;
import vn.tiendo.file.domain.Found;
import vn.tiendo.file.domain.PdfSignature;

/**
 * Finds out what a file is from its content alone. Apache Tika knows the beginnings of files; what is inside containers,
 * and whether a second file hides behind the first, is looked at here. Only a few at a time, so that many uploads at
 * once cannot fill the memory.
 */
@Component
class Inspection {

    private static final int BEGINNING = 1 << 16;
    private static final int AT_ONCE = 2;
    private static final Set<String> TEXTS =
            Set.of("text/plain", "text/csv", "text/tab-separated-values", "message/rfc822", "text/x-log");
    private static final Set<String> ZIPS = Set.of(
            "application/zip",
            "application/x-tika-ooxml",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet");

    private final Tika tika = new Tika();
    private final Semaphore turn = new Semaphore(AT_ONCE, true);
    private final PdfSignatures signatures;

    Inspection(PdfSignatures signatures) {
        this.signatures = signatures;
    }

    /** What an empty file is. */
    Found nothing() {
        return Found.other("application/octet-stream");
    }

    /** What that file is. */
    Found of(Path file) throws IOException {
        turn.acquireUninterruptibly();
        try {
            return found(file);
        } finally {
            turn.release();
        }
    }

    /** The signatures in it. */
    List<PdfSignature> signatures(Path file) throws IOException {
        turn.acquireUninterruptibly();
        try {
            return signatures.of(file);
        } finally {
            turn.release();
        }
    }

    private Found found(Path file) throws IOException {
        var beginning = beginning(file);
        var type = tika.detect(beginning).replaceFirst(";.*", "");
        if (ZIPS.contains(type)) {
            return new ZipContents(file).found(type);
        }
        if (type.equals("application/x-tika-msoffice")) {
            return new OleContents(file).found(type);
        }
        if (TEXTS.contains(type)) {
            return Stowaways.in(file, beginning) ? Found.other("text/html") : Found.of(FileKind.TEXT, null);
        }
        return FileKind.ofMediaType(type)
                .filter(FileKind::shownByBrowsers)
                .map(kind -> Found.of(kind, flaw(kind, file, beginning)))
                .orElseGet(() -> Found.other(type));
    }

    private static @Nullable Flaw flaw(FileKind kind, Path file, byte[] beginning) {
        // Readers find a PDF that begins later too; what stands before it would be something else.
        boolean later = kind == FileKind.PDF && beginning[0] != '%';
        if (later || Stowaways.in(file, beginning)) {
            return Flaw.TWO_IN_ONE;
        }
        return kind == FileKind.PDF ? null : PictureSize.flaw(file);
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }
}
