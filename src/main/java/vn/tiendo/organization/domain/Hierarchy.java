package vn.tiendo.organization.domain;

import java.util.HashSet;
import java.util.Map;

/**
 * Who is below whom.
 *
 * @param parents code of a unit → code of its parent; units at the top of a chain are not in it
 */
public record Hierarchy(Map<String, String> parents) {

    /** Whether the way up from this unit never ends, because a unit on it is its own superior. */
    public boolean isEndlessFrom(String code) {
        var seen = new HashSet<String>();
        for (var at = code; at != null; at = parents.get(at)) {
            if (!seen.add(at)) {
                return true;
            }
        }
        return false;
    }
}
