package vn.tiendo.organization.domain.reorganisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * One unit ends, and others take over what it has.
 *
 * @param from       code of the unit that ends
 * @param successors codes of the units that take over; the first one is the heir of all that is not chosen otherwise
 * @param chosen     name of a piece → code of the successor that gets it
 * @param actor      login of who decided it
 * @param because    a sentence for histories: from whom, why, by which document
 */
public record Succession(
        String from, List<String> successors, Map<String, String> chosen, String actor, String because) {

    public Succession {
        successors = List.copyOf(successors);
        chosen = Map.copyOf(chosen);
    }

    /** Who gets all that is not chosen otherwise. */
    public String heir() {
        return successors.get(0);
    }

    /** Who gets that piece. */
    public String to(String piece) {
        return chosen.getOrDefault(piece, heir());
    }

    /** Who gets each of these pieces, in their order. */
    public String[] to(Collection<String> pieces) {
        return pieces.stream().map(this::to).toArray(String[]::new);
    }

    /** Who gets the pieces {@code assignment:1}, {@code assignment:2} …, in the order of their numbers. */
    public String[] to(String prefix, Collection<Long> numbers) {
        return numbers.stream().map(number -> to(prefix + ":" + number)).toArray(String[]::new);
    }
}
