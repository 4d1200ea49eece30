package vn.tiendo.file;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.file.domain.Flaw;

/** Reads from a picture's head how large it is, and nothing more of it. */
final class PictureSize {

    private static final long LARGEST = 100_000_000;

    private PictureSize() {}

    static @Nullable Flaw flaw(Path file) {
        try (var in = new FileImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Flaw.BROKEN;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) > LARGEST ? Flaw.HUGE_PICTURE : null;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Flaw.BROKEN;
        }
    }
}
