package vn.tiendo.supervision.register;

import java.util.Arrays;
import java.util.Optional;

/**
 * One column of the official counts, and the thresholds laid on top of them. {@link vn.tiendo.deadline.domain.Status} is
 * the rule; these are its halves and parts as conditions of SQL on a row {@code r} of the register.
 */
public enum Bucket {
    DONE_ON_TIME("dung-han", "r.done_at is not null and (r.due_at is null or r.done_at < r.due_at)", false),
    DONE_LATE("tre-han", "r.done_at >= r.due_at", false),
    OPEN_IN_TIME("trong-han", "r.done_at is null and r.due_at > :now", "r.reckoned_on >= :today"),
    /** Part of those in time. */
    DUE_SOON(
            "sap-den-han",
            "r.done_at is null and r.due_at > :now and r.due_at <= :soon",
            "r.reckoned_on >= :today and r.reckoned_on <= :soonOn"),
    OPEN_OVERDUE("qua-han", "r.done_at is null and r.due_at <= :now", "r.reckoned_on <= :today"),
    /** Part of those overdue. */
    NEWLY_OVERDUE(
            "moi-qua-han",
            "r.done_at is null and r.due_at > :lately and r.due_at <= :now",
            "r.reckoned_on >= :latelyOn and r.reckoned_on <= :today"),
    OPEN_WITHOUT_DEADLINE("khong-thoi-han", "r.done_at is null and r.due_at is null", true),
    /** Handed in, and on the receiver's desk. */
    HANDED_IN("cho-kiem-tra", "r.done_at is null and r.handed_in_at is not null", true),
    DONE("hoan-thanh", "r.done_at is not null", false),
    OPEN("chua-hoan-thanh", "r.done_at is null", true);

    private final String word;
    private final String condition;
    private final String days;
    private final boolean open;

    Bucket(String word, String condition, boolean open) {
        this(word, condition, "", open);
    }

    /** What is open and due on certain days. */
    Bucket(String word, String condition, String days) {
        this(word, condition, " and " + days, true);
    }

    Bucket(String word, String condition, String days, boolean open) {
        this.word = word;
        this.condition = condition;
        this.days = days;
        this.open = open;
    }

    /** How addresses name it. */
    public String word() {
        return word;
    }

    /** Whether it holds only what is not done. */
    public boolean open() {
        return open;
    }

    /** Needs the named parameters {@code :now}, {@code :soon} and {@code :lately} of {@link Moment}. */
    String condition() {
        return condition;
    }

    /** The same, and on which days of the register alone that can be, so that a list need not be read from its begin. */
    String listed() {
        return condition + days;
    }

    static Optional<Bucket> of(String word) {
        return Arrays.stream(values())
                .filter(bucket -> bucket.word.equals(word))
                .findFirst();
    }
}
