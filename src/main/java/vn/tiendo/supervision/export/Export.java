package vn.tiendo.supervision.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is ready to be written: everything that could be refused has been asked before.
 *
 * @param name of the file, without diacritics, with the day
 * @param type its media type
 */
public record Export(String name, String type, Body body) {

    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Writes the content while it is being read. */
    @FunctionalInterface
    public interface Body {

        void write(OutputStream out) throws IOException;
    }
}
