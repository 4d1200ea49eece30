package vn.tiendo.sheet.list;

import java.util.Map;
import vn.tiendo.PlainWords;

/**
 * A row with what somebody said about it and about texts like its own.
 *
 * @param everywhere what texts mean in every row, by {@link #key}
 */
public record ReadRow(ListRow row, ListAnswer answer, Map<String, String> everywhere) {

    /** What is meant in that column: as written, or as corrected. */
    public String text(ListColumn column) {
        var written = row.written(column);
        var own = answer.corrected().get(column.name());
        if (own != null && own.from().equals(written)) {
            return own.to();
        }
        return everywhere.getOrDefault(key(column, written), written);
    }

    /** Whether the question with that key is answered with yes. */
    public boolean confirmed(String question) {
        return answer.confirmed().contains(question);
    }

    /** The cell as a sentence begins with it: "Ô D12 «Đơn vị»". */
    public String cell(ListColumn column) {
        var cell = row.cells().get(column.name());
        return cell == null || cell.at().isEmpty()
                ? "Ô «" + column.title() + "»"
                : "Ô " + cell.at() + " «" + column.title() + "»";
    }

    /** By what a text of a column is found again, however it is written in other rows. */
    static String key(ListColumn column, String written) {
        return column.name() + ":" + PlainWords.of(written);
    }
}
