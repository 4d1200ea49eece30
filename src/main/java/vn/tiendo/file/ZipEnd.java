package vn.tiendo.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The end of a ZIP archive, which says how much there is in it: read first, because whatever opens an archive holds its
 * whole list of entries in memory.
 *
 * @param entries   in the archive
 * @param directory bytes of their list
 * @param trailing  bytes behind it
 */
record ZipEnd(int entries, long directory, long trailing) {

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    /** In the larger format, which no office program needs. */
    private static final long NOT_SAID_HERE = 0xffff_ffffL;

    /** The last one in that file, if there is one. */
    static Optional<ZipEnd> of(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            long whole = in.length();
            int length = (int) Math.min(whole, LENGTH + LONGEST_COMMENT);
            var tail = new byte[length];
            in.seek(whole - length);
            in.readFully(tail);
            return of(ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN), whole);
        }
    }

    private static Optional<ZipEnd> of(ByteBuffer tail, long whole) {
        for (int at = tail.limit() - LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == SIGNATURE) {
                int entries = Short.toUnsignedInt(tail.getShort(at + 10));
                long directory = Integer.toUnsignedLong(tail.getInt(at + 12));
                // Four bytes can stand anywhere by chance.
                if (entries == 0 || directory > whole && directory != NOT_SAID_HERE) {
                    continue;
                }
                return Optional.of(new ZipEnd(entries, directory, tail.limit() - at - (long) LENGTH));
            }
        }
        return Optional.empty();
    }
}
