package vn.tiendo.file.domain;

/**
 * What is known of a file that somebody wants to add.
 *
 * @param size  in bytes
 * @param found what its content is
 */
public record FileFacts(FileName name, long size, Found found) {

    public FileFacts {
        found = found.called(name);
    }
}
