package vn.tiendo.letter;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.organization.domain.Chain;
import vn.tiendo.organization.domain.Unit;

/**
 * What stands on every paper of a unit, as it has entered it or as the organisation tells.
 *
 * @param superior the body written above its name, or null where none is
 * @param place    địa danh, or null where nobody knows it
 */
public record Letterhead(
        Unit unit,
        @Nullable String superior,
        @Nullable String place,
        List<String> authority,
        @Nullable String position,
        List<String> recipients) {

    private static final Pattern COMMITTEE = Pattern.compile("^(?iu:ủy ban nhân dân|UBND) (?=\\S)");

    /** Party bodies write another head (Hướng dẫn 36-HD/VPTW). */
    boolean party() {
        return unit.chain() == Chain.PARTY;
    }

    /** The name as it stands in a head: a people's committee on one line, of what on the next. */
    String nameInHead() {
        return onTwoLines(unit.name());
    }

    /** The same of the body above. */
    @Nullable
    String superiorInHead() {
        return superior == null ? null : onTwoLines(superior);
    }

    private static String onTwoLines(String name) {
        return COMMITTEE.matcher(name).replaceFirst("Ủy ban nhân dân\n");
    }

    /** Whether that is the name of a people's committee, written out or not. */
    static boolean isCommittee(String name) {
        return COMMITTEE.matcher(name).find();
    }
}
