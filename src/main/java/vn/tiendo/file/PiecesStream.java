package vn.tiendo.file;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Pieces, asked for one after the other until there is none, as one stream. */
final class PiecesStream extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = {};
    private int ordinal;
    private int at;

    PiecesStream(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return more() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean more() {
        while (at == piece.length) {
            var next = pieces.apply(ordinal);
            if (next.isEmpty()) {
                return false;
            }
            piece = next.get();
            ordinal++;
            at = 0;
        }
        return true;
    }
}
