package vn.tiendo.plan.domain.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineChoice;
import vn.tiendo.deadline.domain.phrase.DeadlineInput;
import vn.tiendo.deadline.domain.phrase.PhraseContext;
import vn.tiendo.deadline.domain.phrase.PhraseReader;
import vn.tiendo.deadline.domain.phrase.PhraseReading;
import vn.tiendo.deadline.domain.phrase.PhraseReading.NotRead;
import vn.tiendo.deadline.domain.phrase.PhraseReading.Read;
import vn.tiendo.plan.domain.annex.Question.Topic;

/**
 * Until when, from the cell of a row. In a column of deadlines a day by itself is the last one on which the task is done in
 * time.
 *
 * @param input     as a form would send it
 * @param questions what has to be answered first
 */
record AnnexDeadline(DeadlineInput input, List<Question> questions) {

    private static final Pattern DAY_ALONE = Pattern.compile(
            "(?:ngày\\s+)?\\d{1,2}\\s*[/.-]\\s*\\d{1,2}(?:\\s*[/.-]\\s*\\d{4})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPAN_ALONE = Pattern.compile(
            "(?:quý|tháng|năm|6 tháng|tuần|cuối|đầu|giữa)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String WITHIN = "trong ";
    private static final String NO_LATER_THAN = "chậm nhất ngày ";

    static AnnexDeadline of(AnnexRow row, RowAnswer answer, PhraseContext today) {
        var written = row.deadline().replace('\n', ' ').strip();
        var phrase = written.isEmpty() ? null : written;
        if (answer.deadlineKind() != null) {
            return judged(new DeadlineInput(phrase, answer.deadlineKind(), answer.deadlineDay(), true), written, today);
        }
        if (row.deadlineDay() != null) {
            return judged(
                    new DeadlineInput(phrase, DeadlineChoice.NO_LATER_THAN, row.deadlineDay(), true), written, today);
        }
        var said = phrase == null ? null : inWords(phrase, today);
        var input = new DeadlineInput(said, DeadlineChoice.PHRASE, null, answer.confirmed());
        return said == null || answer.confirmed() ? judged(input, written, today) : read(input, said, written, today);
    }

    private static String inWords(String written, PhraseContext today) {
        if (DAY_ALONE.matcher(written).matches()) {
            return NO_LATER_THAN + written.replaceFirst("(?i)^ngày\\s+", "").replaceAll("\\s+", "");
        }
        if (SPAN_ALONE.matcher(written).matches()
                && PhraseReader.read(written, today) instanceof NotRead
                && PhraseReader.read(WITHIN + written, today) instanceof Read) {
            return WITHIN + written;
        }
        return written;
    }

    private static AnnexDeadline read(DeadlineInput input, String said, String written, PhraseContext today) {
        PhraseReading reading = PhraseReader.read(said, today);
        var questions = new ArrayList<Question>();
        if (reading instanceof NotRead not) {
            questions.add(Question.toConfirm(Topic.DEADLINE, written, not.reason()));
        } else if (reading instanceof Read understood && !understood.doubts().isEmpty()) {
            questions.add(Question.toConfirm(
                    Topic.DEADLINE,
                    written,
                    "Thời hạn được hiểu là «" + understood.understood() + "». "
                            + String.join(" ", understood.doubts())));
        }
        var passed = passed(input, today);
        return passed == null && questions.isEmpty()
                ? judged(input, written, today)
                : new AnnexDeadline(
                        input, passed == null ? questions : List.of(Question.wrong(Topic.DEADLINE, written, passed)));
    }

    private static @Nullable String passed(DeadlineInput input, PhraseContext today) {
        var last = input.deadline(today).lastDay();
        return last != null && last.isBefore(today.day()) ? "Thời hạn đã qua; hãy chọn ngày khác." : null;
    }

    private static AnnexDeadline judged(DeadlineInput input, String written, PhraseContext today) {
        return input.reasonToRefuse(today)
                .map(reason ->
                        new AnnexDeadline(input, List.of(Question.wrong(Topic.DEADLINE, written, capital(reason)))))
                .orElseGet(() -> new AnnexDeadline(input, List.of()));
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
