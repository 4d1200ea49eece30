package vn.tiendo.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** The two parts of a PDF that a signature covers: all before the signature itself, and all behind it. */
final class SignedRanges {

    private final Path file;
    private final int[] range;

    /** @param range where the first part begins, how long it is, and the same of the second */
    SignedRanges(Path file, int[] range) {
        if (range.length != 4 || range[0] != 0 || range[1] < 0 || range[2] < range[1] || range[3] < 0) {
            throw new IllegalArgumentException("Not the range of a signature");
        }
        this.file = file;
        this.range = range.clone();
    }

    /** Where the covered part of the file ends. */
    long end() {
        return (long) range[2] + range[3];
    }

    /** Whether nothing but the signature, a string of hexadecimal digits, stands between them: else it may be anything. */
    boolean leaveOutOnlyTheSignature() throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(range[1]);
            var gap = new byte[Math.min(range[2] - range[1], 1 << 20)];
            in.readFully(gap);
            if (gap.length < 2 || gap.length < range[2] - range[1] || gap[0] != '<' || gap[gap.length - 1] != '>') {
                return false;
            }
            for (int at = 1; at < gap.length - 1; at++) {
                if (Character.digit(gap[at], 16) < 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Writes both parts, a little at a time. */
    void writeTo(OutputStream out) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            copy(in, range[0], range[1], out);
            copy(in, range[2], range[3], out);
        }
    }

    private static void copy(RandomAccessFile in, long from, int length, OutputStream out) throws IOException {
        in.seek(from);
        var buffer = new byte[1 << 16];
        for (int left = length; left > 0; ) {
            int read = in.read(buffer, 0, Math.min(left, buffer.length));
            if (read < 0) {
                throw new IOException("The signature covers more than there is");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
