package vn.tiendo.notification.domain;

import java.util.Arrays;
import java.util.Optional;

/** Whom a rung of the ladder tells, as the table of rungs names them. */
public enum Addressee {
    /** The specialist who carries it out, or all of the unit while none is named. */
    SPECIALIST("chuyenvien"),
    /** The leaders of the unit. */
    LEADER("lanhdao"),
    /** Who follows it up. */
    SUPERVISOR("theodoi"),
    /** The leaders above. */
    SUPERIOR("captren");

    private final String word;

    Addressee(String word) {
        this.word = word;
    }

    /** The word for it in the table. */
    public String word() {
        return word;
    }

    /** The addressee of that word. */
    public static Optional<Addressee> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
