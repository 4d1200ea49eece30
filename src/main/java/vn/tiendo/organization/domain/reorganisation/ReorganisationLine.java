package vn.tiendo.organization.domain.reorganisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a decision: what happens to one unit.
 *
 * @param id         0 before it is kept
 * @param unit       code of the unit; of one that is founded, the code it will have
 * @param successors codes of the units that take over; the first one gets whatever is not given to another
 * @param name       of a unit that is founded or renamed
 * @param unitKind   of a unit that is founded, for example {@code DEPARTMENT}
 * @param chain      of a unit that is founded, for example {@code STATE}
 * @param parent     the superior of a unit that is founded or comes under another one; null for none
 */
public record ReorganisationLine(
        long id,
        LineKind kind,
        String unit,
        List<String> successors,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String unitKind,
        @Nullable String chain,
        @Nullable String parent) {

    public ReorganisationLine {
        successors = List.copyOf(successors);
    }

    /** A unit that ends, and who takes its work over. */
    public static ReorganisationLine ending(LineKind kind, String unit, List<String> successors) {
        return new ReorganisationLine(0, kind, unit, successors, null, null, null, null, null);
    }

    /** Another name for the same unit. */
    public static ReorganisationLine renamed(String unit, String name, String shortName) {
        return new ReorganisationLine(0, LineKind.RENAME, unit, List.of(), name, shortName, null, null, null);
    }

    /** The unit comes under another superior, or under none. */
    public static ReorganisationLine subordinate(String unit, @Nullable String parent) {
        return new ReorganisationLine(0, LineKind.SUBORDINATE, unit, List.of(), null, null, null, null, parent);
    }

    /** A new unit. */
    public static ReorganisationLine founded(
            String code, String name, String shortName, String kind, String chain, @Nullable String parent) {
        return new ReorganisationLine(0, LineKind.FOUND, code, List.of(), name, shortName, kind, chain, parent);
    }

    /** Who gets whatever is not given to another one, if anybody does. */
    public @Nullable String heir() {
        return successors.isEmpty() ? null : successors.get(0);
    }
}
