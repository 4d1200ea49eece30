package vn.tiendo.sheet.list;

/** What a column of a list says; an enum of the feature that takes such lists. */
public interface ListColumn {

    /** The name of the constant, by which it is kept. */
    String name();

    /** As people read it. */
    String title();

    /** Whether what somebody says about a text in this column holds for every row that has the same text there. */
    boolean everywhere();

    /** Whether, where the file has no such column at all, it holds for every row. */
    boolean everywhereIfMissing();
}
