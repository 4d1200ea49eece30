package vn.tiendo.organization.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of the name of a unit as somebody wrote it. */
public sealed interface NameReading {

    /**
     * That unit is meant.
     *
     * @param because why it is another one than was written, in Vietnamese; null where it is the one that was written
     */
    record Found(String code, @Nullable String because) implements NameReading {}

    /**
     * One of these may be meant, the likeliest first; somebody has to choose.
     *
     * @param because why it is not certain, in Vietnamese
     */
    record Unsure(List<String> codes, String because) implements NameReading {

        public Unsure {
            codes = List.copyOf(codes);
        }
    }

    /** No unit has a name like this. */
    record Unknown() implements NameReading {}
}
