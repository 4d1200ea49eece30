package vn.tiendo.organization.reorganisation;

import java.util.List;
import vn.tiendo.organization.domain.reorganisation.PieceKind;

/**
 * Implemented by whoever knows which other units are concerned when work goes to a successor: those that assigned it,
 * follow it up, or agreed on it. They are told with whom they have to do from now on.
 */
public interface KnowsOnlookers {

    /**
     * A unit and how much of one kind that concerns it went from one unit to another.
     *
     * @param unit code of the unit to tell; neither of the other two, and one that exists
     */
    record Onlooker(String unit, String from, String to, PieceKind kind, long count) {}

    /** Of all that a decision has just moved; asked within its transaction, after everything is where it belongs. */
    List<Onlooker> of(long reorganisation);
}
