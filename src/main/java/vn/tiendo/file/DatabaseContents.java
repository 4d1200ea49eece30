package vn.tiendo.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tiendo.file.Spool.Spooled;
import vn.tiendo.file.domain.Store;

/**
 * Contents in the database, in pieces. A reader asks for one piece after the other and holds no connection in between:
 * pieces are never changed, so they belong together whenever they are read.
 */
@Component
class DatabaseContents implements FileContents {

    /** Bytes of all pieces but the last. */
    static final int PIECE = 1 << 20;

    private final JdbcClient jdbc;

    DatabaseContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Store store() {
        return Store.DATABASE;
    }

    @Override
    public void keep(UUID key, Spooled file) throws IOException {
        try (var in = Files.newInputStream(file.path())) {
            int ordinal = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                jdbc.sql("insert into stored_file_piece (content_key, ordinal, content) values (?, ?, ?)")
                        .params(key, ordinal++, piece)
                        .update();
            }
        }
    }

    @Override
    public InputStream open(UUID key, long from) throws IOException {
        int first = Math.toIntExact(from / PIECE);
        var content = new PiecesStream(ordinal -> piece(key, first + ordinal));
        content.skipNBytes(from % PIECE);
        return content;
    }

    private Optional<byte[]> piece(UUID key, int ordinal) {
        return jdbc.sql("select content from stored_file_piece where content_key = ? and ordinal = ?")
                .params(key, ordinal)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }
}
