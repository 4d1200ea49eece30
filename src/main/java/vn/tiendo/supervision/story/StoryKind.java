package vn.tiendo.supervision.story;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a story can be about. */
public enum StoryKind {
    /** Nhiệm vụ. */
    ASSIGNMENT,
    /** Báo cáo. */
    REPORT,
    /** Phần phối hợp: what a coordinating unit owes the lead. */
    CONTRIBUTION;

    /** The word in addresses, histories and business keys, for example {@code assignment}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that word. */
    public static Optional<StoryKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
