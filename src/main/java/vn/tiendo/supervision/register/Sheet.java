package vn.tiendo.supervision.register;

import java.util.Map;

/**
 * The figures of one moment, by kind and by unit.
 *
 * @param byUnit by the code of the unit; a unit that owes nothing of what was asked for is not among them
 */
public record Sheet(Map<RegisterKind, Figures> byKind, Map<String, Map<RegisterKind, Figures>> byUnit, Moment moment) {

    /** The figures of a kind. */
    public Figures of(RegisterKind kind) {
        return byKind.getOrDefault(kind, Figures.NONE);
    }

    /** The figures of all kinds together. */
    public Figures all() {
        return sum(byKind);
    }

    /** The figures of a unit, of all kinds together. */
    public Figures ofUnit(String unit) {
        return sum(byUnit.getOrDefault(unit, Map.of()));
    }

    private static Figures sum(Map<RegisterKind, Figures> figures) {
        return figures.values().stream().reduce(Figures.NONE, Figures::plus);
    }
}
