package vn.tiendo.deadline.domain.phrase;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.DeadlineTerm;
import vn.tiendo.deadline.domain.DeadlineText;
import vn.tiendo.deadline.domain.phrase.PhraseReading.NotRead;
import vn.tiendo.deadline.domain.phrase.PhraseReading.Read;

/**
 * Đọc thời hạn: tries each rule, the more particular first, at each word. A reading stands only if nothing is left over
 * that speaks of time; else the phrase stays a text. Takes a moment for any input: longer ones are not read at all.
 */
public final class PhraseReader {

    /** No document takes more letters to say until when. */
    public static final int LONGEST = 300;

    private static final List<PhraseRule> RULES = List.of(
            new AnotherDocument(),
            new DailyHour(),
            new HourOfDay(),
            new MonthlyDays(),
            new Period(),
            new Event(),
            new NamedDay(),
            new NamedSpan(),
            Wording.ONGOING,
            Wording.SUPERIOR_RULE,
            Wording.SOON);

    private PhraseReader() {}

    /** What the phrase means in that document. */
    public static PhraseReading read(String phrase, PhraseContext context) {
        if (phrase.length() > LONGEST) {
            return new NotRead(
                    DeadlineKind.NONE,
                    "Câu chữ về thời hạn dài quá " + LONGEST + " ký tự; hãy chỉ ghi phần nói đến khi nào.");
        }
        var written = Words.of(phrase);
        var words = written.unconditional();
        return new Attempt(words, context, words != written).read();
    }

    /** One phrase, and why its readings so far did not stand. */
    private static final class Attempt {

        private final Words words;
        private final PhraseContext context;
        private final boolean conditional;
        private @Nullable String impossible;
        private @Nullable String left;

        Attempt(Words words, PhraseContext context, boolean conditional) {
            this.words = words;
            this.context = context;
            this.conditional = conditional;
        }

        PhraseReading read() {
            for (var rule : RULES) {
                for (int start = 0; start < words.count(); start++) {
                    var term = tried(rule, start);
                    if (term != null) {
                        return judged(term);
                    }
                }
            }
            return new NotRead(DeadlineKind.NONE, reason());
        }

        private @Nullable DeadlineTerm tried(PhraseRule rule, int start) {
            words.begin(start);
            try {
                var term = rule.read(words, context);
                var unknown = term == null ? null : Leftovers.ofTime(words, start, words.at());
                if (unknown != null) {
                    left = left == null ? unknown : left;
                    return null;
                }
                if (term != null) {
                    Leftovers.vague(words, start, words.at());
                }
                return term;
            } catch (Impossible fault) {
                impossible = impossible == null ? fault.getMessage() : impossible;
                return null;
            }
        }

        private PhraseReading judged(DeadlineTerm term) {
            var asked = switch (term.kind()) {
                case EXTERNAL_DOCUMENT -> "Thời hạn do văn bản khác quy định; hãy xem văn bản đó rồi ghi ngày cụ thể.";
                case BY_SUPERIOR_RULE -> "Thời hạn do cấp trên quy định; hãy hỏi cơ quan giao rồi ghi ngày cụ thể.";
                case AS_SOON_AS -> "Câu chữ không nêu ngày nào; hãy hỏi cơ quan giao rồi ghi ngày cụ thể.";
                case BY_EVENT -> term.day() == null ? "Chưa rõ sự kiện diễn ra ngày nào; hãy ghi thêm ngày." : null;
                default -> null;
            };
            if (asked != null) {
                return new NotRead(term.kind(), asked);
            }
            var meant = Deadline.of("", term, context.calendar());
            return new Read(term, DeadlineText.meaning(meant, context.calendar()), words.doubts(), conditional);
        }

        private String reason() {
            if (impossible != null) {
                return Objects.requireNonNull(impossible);
            }
            return left == null
                    ? "Chưa đọc được thời hạn trong câu này; hãy ghi như «trước ngày 15/12/2026» hoặc chọn loại và ngày."
                    : "Chưa hiểu phần «" + left + "»; hãy chỉ ghi câu chữ về thời hạn, hoặc chọn loại và ngày.";
        }
    }
}
