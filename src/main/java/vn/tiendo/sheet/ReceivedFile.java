package vn.tiendo.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Locale;
import vn.tiendo.Refusal;

/**
 * A file that somebody is handing in, on this computer for as long as it is read. It is written down as it comes, so that
 * it takes no memory.
 */
public final class ReceivedFile implements AutoCloseable {

    private static final int MEGABYTE = 1_000_000;
    private static final int LONGEST_NAME = 200;

    private final Path path;

    private ReceivedFile(Path path) {
        this.path = path;
    }

    /**
     * Receives it.
     *
     * @param announced how many bytes the sender says there are; -1 where it does not say
     * @throws Refusal if it is larger than the office takes
     */
    public static ReceivedFile of(InputStream body, long announced, SheetPolicy policy) throws IOException {
        if (announced > policy.largestFile()) {
            throw tooLarge(policy);
        }
        var received = new ReceivedFile(Files.createTempFile("tien-do-", ".tep"));
        try (var out = Files.newOutputStream(received.path)) {
            var buffer = new byte[1 << 16];
            long bytes = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                bytes += read;
                if (bytes > policy.largestFile()) {
                    throw tooLarge(policy);
                }
                out.write(buffer, 0, read);
            }
            return received;
        } catch (IOException | RuntimeException failure) {
            received.close();
            throw failure;
        }
    }

    /**
     * The name that somebody's file has, as a page shows it: without folders, without what no screen shows.
     *
     * @param otherwise what it is called where nothing is left of its name
     */
    public static String shownName(String name, String otherwise) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .strip();
        return last.isEmpty() ? otherwise : last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
    }

    private static Refusal tooLarge(SheetPolicy policy) {
        var number = NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi"));
        return new Refusal("Tệp lớn hơn " + number.format(policy.largestFile() / MEGABYTE)
                + " MB; hãy bỏ hình ảnh, trang thừa hoặc tách thành nhiều tệp.");
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
