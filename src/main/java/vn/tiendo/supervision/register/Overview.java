package vn.tiendo.supervision.register;

import java.util.List;
import java.util.Objects;

/**
 * What a supervisor sees first: the figures, unit by unit, and the rows that cannot wait.
 *
 * @param units  those most behind first
 * @param newly  what has become overdue since the last working day
 * @param oldest what has been overdue longest
 */
public record Overview(Sheet sheet, List<Line> units, List<RegisterRow> newly, List<RegisterRow> oldest) {

    /** A unit and its figures, of all kinds asked for together. */
    public record Line(String code, String name, Figures figures) {}

    /** Another text whenever anything that is shown has changed. */
    public String version() {
        return Integer.toHexString(Objects.hash(sheet.byKind(), units, newly, oldest));
    }
}
