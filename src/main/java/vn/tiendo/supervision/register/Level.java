package vn.tiendo.supervision.register;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cấp: at which level a unit works. A kind of unit that no level names counts among the departments. */
public enum Level {
    PROVINCE("tinh", Set.of("PROVINCE_GOVERNMENT", "PROVINCE_COMMITTEE")),
    DEPARTMENT("so-nganh", Set.of()),
    /** Until 30/6/2025. */
    DISTRICT("huyen", Set.of("DISTRICT_GOVERNMENT")),
    COMMUNE("xa-phuong", Set.of("COMMUNE_GOVERNMENT", "PARTY_COMMITTEE"));

    private final String word;
    private final Set<String> kinds;

    Level(String word, Set<String> kinds) {
        this.word = word;
        this.kinds = kinds;
    }

    /** How addresses name it. */
    public String word() {
        return word;
    }

    /** A condition of SQL on a unit {@code u}. */
    String condition() {
        return this == DEPARTMENT
                ? "u.kind not in (" + quoted(Arrays.stream(values()).flatMap(level -> level.kinds.stream())) + ")"
                : "u.kind in (" + quoted(kinds.stream()) + ")";
    }

    private static String quoted(Stream<String> kinds) {
        return kinds.sorted().map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));
    }

    static Optional<Level> of(String word) {
        return Arrays.stream(values()).filter(level -> level.word.equals(word)).findFirst();
    }
}
