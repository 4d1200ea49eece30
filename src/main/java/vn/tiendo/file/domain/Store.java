package vn.tiendo.file.domain;

/** Where the content of files can be kept. */
public enum Store {
    /** In the database, with everything else. */
    DATABASE,
    /** In a bucket of a server that speaks the protocol of S3. */
    S3
}
