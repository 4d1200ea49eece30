package vn.tiendo.deadline.domain.phrase;

import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.DeadlineTerm;

/** "trước ngày 15/12/2014", "chậm nhất ngày 22/8/2019", "đến hết ngày 31/12/2025". */
final class NamedDay implements PhraseRule {

    @Override
    public @Nullable DeadlineTerm read(Words words, PhraseContext context) {
        var bound = Bound.read(words, context);
        var day = WrittenDay.read(words, context, bound);
        if (day == null) {
            return null;
        }
        if (words.takeAny("hằng năm", "mỗi năm")) {
            words.doubt("Thời hạn lặp lại hằng năm; chỉ tính lần tới.");
        }
        return DeadlineTerm.of(bound == Bound.BEFORE ? DeadlineKind.BEFORE_DATE : DeadlineKind.NO_LATER_THAN, day);
    }
}
