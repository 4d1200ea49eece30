package vn.tiendo.deadline.domain.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.phrase.PhraseReading.Read;

/**
 * What a form says about one deadline: the words of the document, and where the officer corrects them a kind and its
 * day.
 *
 * @param confirmed the officer has confirmed how the words are understood
 */
public record DeadlineInput(
        @Nullable String phrase,
        @Nullable DeadlineChoice choice,
        @Nullable LocalDate day,
        boolean confirmed) {

    /** No plan reaches a generation ahead: the year was mistyped. */
    private static final int YEARS_AHEAD = 30;

    /** As a form sends it; what was not sent is null. */
    public static DeadlineInput of(
            @Nullable String phrase,
            @Nullable DeadlineChoice choice,
            @Nullable LocalDate day,
            @Nullable Boolean confirmed) {
        return new DeadlineInput(phrase, choice, day, Boolean.TRUE.equals(confirmed));
    }

    /** The deadline that it makes. Where nothing was entered it is "chưa xác định". */
    public Deadline deadline(PhraseContext context) {
        var kind = choice == null ? null : choice.kind();
        if (kind != null) {
            var chosen = Deadline.of(kind, choice.dated() ? day : null);
            return phrase == null ? chosen : new Deadline(phrase, chosen.term(), chosen.dueAt());
        }
        return phrase == null
                ? Deadline.of(DeadlineKind.NONE, null)
                : PhraseReader.read(phrase, context).deadline(phrase, context.calendar());
    }

    /** Why it cannot stand in a document of that day, to be read after the words that name the task or report. */
    public Optional<String> reasonToRefuse(PhraseContext context) {
        if (choice != null && choice.dated() && day == null) {
            return Optional.of("hãy chọn ngày của thời hạn.");
        }
        var last = deadline(context).lastDay();
        if (last != null && tooFar(last, context.day())) {
            return Optional.of("thời hạn quá xa; hãy kiểm tra lại năm.");
        }
        if (last != null && last.isBefore(context.day())) {
            return Optional.of("thời hạn đã qua; hãy chọn ngày khác.");
        }
        return confirmed || phrase == null || choice != null && choice != DeadlineChoice.PHRASE
                ? Optional.empty()
                : toConfirm(phrase, context);
    }

    private static Optional<String> toConfirm(String phrase, PhraseContext context) {
        if (!(PhraseReader.read(phrase, context) instanceof Read read)
                || read.doubts().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("thời hạn được hiểu là «" + read.understood() + "» (" + clauses(read.doubts())
                + "); hãy đánh dấu «Tôi xác nhận cách hiểu thời hạn» hoặc sửa câu chữ.");
    }

    /** Sentences as parts of one. */
    private static String clauses(List<String> sentences) {
        return sentences.stream()
                .map(sentence ->
                        Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1, sentence.length() - 1))
                .collect(Collectors.joining("; "));
    }

    /** Whether a day lies so far ahead of another that its year must be wrong. */
    public static boolean tooFar(LocalDate day, LocalDate today) {
        return day.getYear() > today.getYear() + YEARS_AHEAD;
    }
}
