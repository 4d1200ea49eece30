package vn.tiendo.sheet.list;

/**
 * One cell as it stands in the file.
 *
 * @param at where people find it, such as {@code D12}; empty where it was taken over from a heading
 */
public record ListCell(String at, String text) {}
