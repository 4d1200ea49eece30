package vn.tiendo.supervision.letter;

/**
 * A letter to be downloaded.
 *
 * @param name of the file
 */
public record Written(String name, byte[] bytes) {}
