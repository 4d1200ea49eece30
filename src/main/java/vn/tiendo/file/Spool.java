package vn.tiendo.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiendo.Refusal;
import vn.tiendo.file.domain.FileLimits;
import vn.tiendo.file.domain.FileName;

/**
 * Where an upload lies while it comes in and is looked into: on the disk, however large it is, and while no transaction
 * is open, however slow the sender.
 */
@Component
class Spool {

    private static final int BUFFER = 1 << 16;

    private final FileLimits limits;
    private final Optional<Path> folder;

    Spool(FileSettings settings) {
        limits = settings.limits();
        folder = Optional.ofNullable(settings.spool())
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }

    /**
     * A file on the disk, gone when it is closed.
     *
     * @param sha256 in hexadecimal
     */
    record Spooled(Path path, long size, String sha256) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    /**
     * Reads it to the end.
     *
     * @throws Refusal as soon as it is larger than one file may be
     */
    Spooled take(FileName name, InputStream content) throws IOException {
        var path = folder.isPresent()
                ? Files.createTempFile(folder.get(), "tep-", ".tmp")
                : Files.createTempFile("tep-", ".tmp");
        try {
            var digest = sha256();
            long size = copy(name, content, path, digest);
            return new Spooled(path, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    private long copy(FileName name, InputStream content, Path path, MessageDigest digest) throws IOException {
        long size = 0;
        var buffer = new byte[BUFFER];
        try (var out = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                limits.reasonToRefuse(name, size).ifPresent(Spool::refuse);
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    private static void refuse(String sentence) {
        throw new Refusal(sentence);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
