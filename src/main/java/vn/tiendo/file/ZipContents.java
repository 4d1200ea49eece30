package vn.tiendo.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.tiendo.file.domain.FileKind;
import vn.tiendo.file.domain.Flaw;
import vn.tiendo.file.domain.Found;

/** An archive that may be a document of an office program: which one, and what else is in it. */
final class ZipContents {

    private static final int MOST_ENTRIES = 20_000;
    private static final long LARGEST_DIRECTORY = 4 << 20;
    private static final int LARGEST_LIST = 4 << 20;
    private static final long LARGEST_UNPACKED = 512L << 20;
    private static final long UNPACKED_WITHOUT_QUESTION = 32L << 20;
    private static final int LARGEST_RATIO = 150;
    private static final byte[] BEGIN = {'P', 'K', 3, 4};

    /** By the content type of the main part, or what the first entry of an OpenDocument says. */
    private static final Map<String, FileKind> KINDS = Map.of(
            "wordprocessingml.document.main+xml", FileKind.DOCX,
            "spreadsheetml.sheet.main+xml", FileKind.XLSX,
            "presentationml.presentation.main+xml", FileKind.PPTX,
            "application/vnd.oasis.opendocument.text", FileKind.ODT,
            "application/vnd.oasis.opendocument.spreadsheet", FileKind.ODS);

    private static final Pattern MACROS = Pattern.compile("(.*/)?vbaproject\\.bin|basic/.+|scripts/.+");
    private static final Pattern HIDDEN = Pattern.compile(
            ".*\\.(zip|rar|7z|gz|tar|iso|exe|dll|com|scr|bat|cmd|ps1|vbs|js|jse|wsf|hta|jar|msi|lnk|html?|svgz?)");

    private final Path file;

    ZipContents(Path file) {
        this.file = file;
    }

    Found found(String type) throws IOException {
        var end = ZipEnd.of(file);
        if (end.isEmpty()) {
            return Found.other("application/zip");
        }
        if (end.get().entries() > MOST_ENTRIES || end.get().directory() > LARGEST_DIRECTORY) {
            return new Found("application/zip", null, Flaw.BOMB);
        }
        try (var zip = new ZipFile(file.toFile())) {
            return kind(zip)
                    .map(kind -> Found.of(kind, flaw(zip, end.get())))
                    .orElseGet(() -> Found.other("application/zip"));
        } catch (IOException | IllegalArgumentException broken) {
            return FileKind.ofMediaType(type)
                    .map(kind -> Found.of(kind, Flaw.BROKEN))
                    .orElseGet(() -> Found.other("application/zip"));
        }
    }

    private static Optional<FileKind> kind(ZipFile zip) throws IOException {
        for (var list : new String[] {"mimetype", "[Content_Types].xml"}) {
            var entry = zip.getEntry(list);
            if (entry != null) {
                var text = text(zip, entry);
                var kind = KINDS.entrySet().stream()
                        .filter(known -> list.equals("mimetype")
                                ? text.equals(known.getKey())
                                : text.contains(known.getKey()) || text.contains(withMacros(known.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst();
                if (kind.isPresent()) {
                    return kind;
                }
            }
        }
        return Optional.empty();
    }

    /** {@code word.document.macroEnabled.main+xml}, {@code excel.sheet.macroEnabled.main+xml} … */
    private static String withMacros(String type) {
        var part = type.replace("wordprocessingml.document.", "word.document.")
                .replace("spreadsheetml.", "excel.")
                .replace("presentationml.", "powerpoint.");
        return part.replace(".main+xml", ".macroEnabled.main+xml");
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8).strip();
        }
    }

    private @Nullable Flaw flaw(ZipFile zip, ZipEnd end) {
        try {
            if (end.trailing() > 0 || !beginsWithAnEntry()) {
                return Flaw.TWO_IN_ONE;
            }
            for (var entry : Collections.list(zip.entries())) {
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (MACROS.matcher(name).matches()) {
                    return Flaw.MACROS;
                }
                if (HIDDEN.matcher(name).matches()) {
                    return Flaw.HIDDEN_FILES;
                }
            }
            return growsTooMuch(zip) ? Flaw.BOMB : null;
        } catch (IOException broken) {
            return Flaw.BROKEN;
        }
    }

    private boolean beginsWithAnEntry() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(BEGIN.length), BEGIN);
        }
    }

    /** Unpacked for nobody, because the sizes that an archive states need not be true. */
    private boolean growsTooMuch(ZipFile zip) throws IOException {
        long most = Math.min(LARGEST_UNPACKED, Math.max(UNPACKED_WITHOUT_QUESTION, Files.size(file) * LARGEST_RATIO));
        var buffer = new byte[1 << 16];
        long unpacked = 0;
        for (var entry : Collections.list(zip.entries())) {
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > most) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
