package vn.tiendo.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.springframework.stereotype.Component;
import vn.tiendo.file.domain.PdfSignature;

/** Finds the signatures in a PDF. One that cannot be read is no reason to refuse the file: it is told as such. */
@Component
class PdfSignatures {

    /** Stands in the open in every signed PDF, and keeps us from taking all others apart. */
    private static final byte[] SIGN_OF_A_SIGNATURE = "/ByteRange".getBytes(StandardCharsets.US_ASCII);

    private final SignatureCheck check;

    PdfSignatures(SignatureCheck check) {
        this.check = check;
    }

    /** In the order in which they were made. */
    List<PdfSignature> of(Path pdf) throws IOException {
        if (!holds(pdf, SIGN_OF_A_SIGNATURE)) {
            return List.of();
        }
        try (var document = Loader.loadPDF(
                new RandomAccessReadBufferedFile(pdf.toFile()), IOUtils.createTempFileOnlyStreamCache())) {
            return document.getSignatureDictionaries().stream()
                    .sorted(Comparator.comparingLong(PdfSignatures::end))
                    .map(signature -> check.of(pdf, signature))
                    .toList();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return List.of(new PdfSignature(null, null, PdfSignature.State.UNREADABLE, false));
        }
    }

    private static long end(PDSignature signature) {
        return Arrays.stream(signature.getByteRange()).asLongStream().sum();
    }

    private static boolean holds(Path file, byte[] wanted) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[1 << 16];
            int found = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int at = 0; at < read; at++) {
                    found = buffer[at] == wanted[found] ? found + 1 : buffer[at] == wanted[0] ? 1 : 0;
                    if (found == wanted.length) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
