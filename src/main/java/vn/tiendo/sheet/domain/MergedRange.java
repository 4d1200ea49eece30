package vn.tiendo.sheet.domain;

import java.util.regex.Pattern;

/** Cells that a sheet shows as one: rows from 1, columns from 0, both ends inclusive. */
public record MergedRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

    /** The range of a reference such as {@code B3:B7}. */
    public static MergedRange of(String reference) {
        var ends = reference.split(":");
        var first = ends[0];
        var last = ends[ends.length - 1];
        return new MergedRange(row(first), column(first), row(last), column(last));
    }

    /** The column of a cell's reference such as {@code AB12}, from 0; -1 where it is none. */
    public static int column(String cell) {
        var match = REFERENCE.matcher(cell);
        if (!match.matches()) {
            return -1;
        }
        return match.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }

    private static int row(String cell) {
        var match = REFERENCE.matcher(cell);
        return match.matches() ? Integer.parseInt(match.group(2)) : 0;
    }
}
