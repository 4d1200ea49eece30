package vn.tiendo.letter.page;

/**
 * A column of a table.
 *
 * @param title  what stands above it
 * @param share  how wide it is beside the others
 * @param middle whether its cells are centred, as numbers and days are
 */
public record TableColumn(String title, int share, boolean middle) {}
