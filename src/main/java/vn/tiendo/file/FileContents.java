package vn.tiendo.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Keeps what is in files, by a key; never the whole of one in memory. */
interface FileContents {

    /** Keeps a copy of that file under a new key; part of the running transaction where the store can be. */
    void keep(UUID key, Path file) throws IOException;

    /** Reads it from the begin; the reader closes it, and may take all the time that a slow line needs. */
    InputStream open(UUID key) throws IOException;
}
