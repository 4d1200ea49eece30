package vn.tiendo.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds a second file in one that looks like another: an archive at its end, or a web page at its beginning. */
final class Stowaways {

    private static final int HEAD = 1024;
    private static final Pattern WEB_PAGE =
            Pattern.compile("<(!doctype html|html|head|body|script|svg|iframe|\\?php)\\b");

    private Stowaways() {}

    static boolean in(Path file, byte[] beginning) {
        var head = new String(beginning, 0, Math.min(HEAD, beginning.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        try {
            return WEB_PAGE.matcher(head).find() || ZipEnd.of(file).isPresent();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
