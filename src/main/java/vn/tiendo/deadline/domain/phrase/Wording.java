package vn.tiendo.deadline.domain.phrase;

import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.DeadlineTerm;

/** Words that name no day at all. */
enum Wording implements PhraseRule {
    /** It goes on. */
    ONGOING(DeadlineKind.ONGOING, "thường xuyên", "liên tục", "xuyên suốt", "hằng năm", "lâu dài"),
    /** A superior says until when. */
    SUPERIOR_RULE(
            DeadlineKind.BY_SUPERIOR_RULE,
            "đúng thời hạn quy định",
            "đúng thời gian quy định",
            "theo thời hạn quy định",
            "theo thời gian quy định",
            "theo đúng quy định",
            "theo quy định",
            "đúng quy định",
            "đúng thời hạn",
            "theo yêu cầu"),
    /** As soon as can be. */
    SOON(
            DeadlineKind.AS_SOON_AS,
            "trong thời gian sớm nhất",
            "trong thời gian sớm",
            "sớm nhất có thể",
            "sớm nhất",
            "càng sớm càng tốt",
            "sớm",
            "ngay lập tức",
            "ngay",
            "kịp thời",
            "khẩn trương");

    private final DeadlineKind kind;
    private final String[] wordings;

    Wording(DeadlineKind kind, String... wordings) {
        this.kind = kind;
        this.wordings = wordings;
    }

    @Override
    public @Nullable DeadlineTerm read(Words words, PhraseContext context) {
        boolean yearly = words.next().equals("hằng");
        if (!words.takeAny(wordings)) {
            return null;
        }
        if (yearly) {
            words.doubt("«hằng năm» không nói ngày nào; hiểu là việc thường xuyên.");
        }
        return DeadlineTerm.of(kind, null);
    }
}
