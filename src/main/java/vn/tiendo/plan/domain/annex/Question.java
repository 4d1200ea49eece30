package vn.tiendo.plan.domain.annex;

import java.util.List;

/**
 * What keeps a row from being taken in.
 *
 * @param written  the words it is about: the name of a unit, or the deadline
 * @param sentence what is not certain or wrong, and what to do, in Vietnamese
 * @param choices  codes of units that may be meant, the likeliest first
 * @param wrong    whether it is wrong, and not only to be confirmed
 */
public record Question(Topic topic, String written, String sentence, List<String> choices, boolean wrong) {

    /** What it is about, which is what the officer can change on the spot. */
    public enum Topic {
        LEAD,
        COORDINATING,
        DEADLINE,
        /** Whether it is a task at all. */
        TASK,
        /** Only a corrected file helps. */
        FILE
    }

    public Question {
        choices = List.copyOf(choices);
    }

    static Question toConfirm(Topic topic, String written, String sentence) {
        return new Question(topic, written, sentence, List.of(), false);
    }

    static Question wrong(Topic topic, String written, String sentence) {
        return new Question(topic, written, sentence, List.of(), true);
    }
}
