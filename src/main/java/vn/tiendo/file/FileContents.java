package vn.tiendo.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import vn.tiendo.NotNow;
import vn.tiendo.file.Spool.Spooled;
import vn.tiendo.file.domain.Store;

/** Keeps what is in files, by a key; never the whole of one in memory. */
interface FileContents {

    Store store();

    /**
     * Brings a copy of that file to a store that is no part of our transactions, before one begins: it may take long.
     *
     * @throws NotNow if the store cannot take it now
     */
    default void bring(UUID key, Spooled file) {}

    /** Keeps it, in the transaction that refers to it. */
    void keep(UUID key, Spooled file) throws IOException;

    /**
     * The transaction has failed, as far as one knows: whatever was brought and is not referred to can go.
     *
     * @return false if the store cannot be asked now
     */
    default boolean abandon(UUID key) {
        return true;
    }

    /**
     * Reads it from that byte on; the reader closes it, and may take all the time that a slow line needs.
     *
     * @throws NotNow if the store cannot be read now
     */
    InputStream open(UUID key, long from) throws IOException;
}
