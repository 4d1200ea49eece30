package vn.tiendo.plan.domain.annex;

import java.util.List;
import vn.tiendo.plan.domain.DraftItem;
import vn.tiendo.sheet.domain.RowMark;

/**
 * How a row is understood.
 *
 * @param item      the task that it makes
 * @param questions what has to be answered first
 * @param notes     what was understood other than it is written, in Vietnamese
 * @param change    what it does to the plan
 * @param changes   how it differs from what the plan has, one line each
 */
public record JudgedRow(
        DraftItem item, List<Question> questions, List<String> notes, Change change, List<String> changes) {

    /** What taking the row in does to the plan. */
    public enum Change {
        NEW,
        CHANGED,
        SAME
    }

    public JudgedRow {
        questions = List.copyOf(questions);
        notes = List.copyOf(notes);
        changes = List.copyOf(changes);
    }

    /** How it stands, apart from what the officer leaves out. */
    public RowMark mark() {
        if (questions.isEmpty()) {
            return RowMark.READY;
        }
        return questions.stream().anyMatch(Question::wrong) ? RowMark.WRONG : RowMark.CONFIRM;
    }
}
