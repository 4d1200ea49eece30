package vn.tiendo.plan.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;

/**
 * The draft of a later year's plan, row by row: its tasks, then its reports. Nothing of it holds before somebody has said
 * of each row whether it is taken over, and until when.
 */
public record NextDraft(PlanDraft draft) {

    /**
     * What was said of a row.
     *
     * @param taken    whether it is taken over; null while nobody has said so
     * @param deadline the words of its deadline as they now stand; null where they were not changed
     */
    public record Answer(@Nullable Boolean taken, @Nullable String deadline) {}

    public int rows() {
        return draft.items().size() + draft.regimes().size();
    }

    /** Until when the row is proposed to be due; of a recurring report nothing. */
    public DeadlineInput proposed(int row) {
        int items = draft.items().size();
        return row < items
                ? draft.items().get(row).deadline()
                : draft.regimes().get(row - items).deadline();
    }

    /** Until when the row is due, once its words have been looked at. */
    public DeadlineInput deadline(int row, Answer answer) {
        var proposed = proposed(row);
        var words = answer.deadline() == null ? proposed.phrase() : blankToNull(answer.deadline());
        return Objects.equals(words, proposed.phrase())
                ? new DeadlineInput(words, proposed.choice(), proposed.day(), true)
                : new DeadlineInput(words, DeadlineChoice.PHRASE, null, true);
    }

    /**
     * The draft with the rows that were taken over.
     *
     * @param answers one a row, in the order of the rows
     */
    public PlanDraft with(List<Answer> answers) {
        int items = draft.items().size();
        var taken = taken(answers);
        return new PlanDraft(
                draft.title(),
                draft.typeCode(),
                draft.issuingUnit(),
                draft.monitoringUnit(),
                draft.legalBasis(),
                draft.horizon(),
                taken.stream()
                        .filter(row -> row < items)
                        .map(row -> draft.items().get(row).until(deadline(row, answers.get(row))))
                        .toList(),
                taken.stream()
                        .filter(row -> row >= items)
                        .map(row -> draft.regimes().get(row - items).until(deadline(row, answers.get(row))))
                        .toList(),
                List.of(),
                null,
                draft.field());
    }

    private static List<Integer> taken(List<Answer> answers) {
        return IntStream.range(0, answers.size())
                .filter(row -> Boolean.TRUE.equals(answers.get(row).taken()))
                .boxed()
                .toList();
    }

    private static @Nullable String blankToNull(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
