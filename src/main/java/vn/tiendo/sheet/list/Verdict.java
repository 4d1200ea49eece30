package vn.tiendo.sheet.list;

import java.util.List;
import vn.tiendo.sheet.domain.RowMark;

/**
 * How a row is understood, in words.
 *
 * @param heading   what or whom it is about
 * @param facts     what it says
 * @param questions what has to be answered first
 * @param notes     what was understood other than it is written, in Vietnamese
 * @param change    what taking it in does
 * @param changes   how it differs from what is known, one line each
 */
public record Verdict(
        String heading,
        List<Fact> facts,
        List<ListQuestion> questions,
        List<String> notes,
        Change change,
        List<String> changes) {

    /** One thing that the row says. */
    public record Fact(String label, String value) {}

    /** What taking the row in does. */
    public enum Change {
        NEW,
        CHANGED,
        SAME
    }

    /** Of a row that nobody has judged. */
    static final Verdict NOTHING = new Verdict("", List.of(), List.of(), List.of(), Change.NEW, List.of());

    public Verdict {
        facts = List.copyOf(facts);
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
    }

    /** A row of which nothing may be kept. */
    static Verdict refused(String because) {
        return new Verdict("", List.of(), List.of(ListQuestion.wrong(because)), List.of(), Change.NEW, List.of());
    }

    /** The same, wrong for that reason. */
    Verdict wrong(String because) {
        return new Verdict(heading, facts, List.of(ListQuestion.wrong(because)), notes, change, changes);
    }

    /** How it stands, apart from what somebody leaves out. */
    RowMark mark() {
        if (questions.isEmpty()) {
            return RowMark.READY;
        }
        return questions.stream().anyMatch(ListQuestion::wrong) ? RowMark.WRONG : RowMark.CONFIRM;
    }
}
