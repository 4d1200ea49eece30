package vn.tiendo.deadline.domain.phrase;

import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.DeadlineTerm;

/** "tháng 2-2020", "trong quý I/2025", "cuối năm 2025", "trước tháng 6/2025". */
final class NamedSpan implements PhraseRule {

    @Override
    public @Nullable DeadlineTerm read(Words words, PhraseContext context) {
        var bound = Bound.read(words, context);
        words.take("hết");
        var span = WrittenSpan.read(words, context);
        if (span == null) {
            return null;
        }
        if (bound == Bound.BEFORE) {
            return DeadlineTerm.of(DeadlineKind.BEFORE_DATE, span.first());
        }
        return DeadlineTerm.of(span.single() ? DeadlineKind.NO_LATER_THAN : DeadlineKind.IN_MONTH, span.last());
    }
}
