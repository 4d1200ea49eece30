package vn.tiendo.deadline.domain.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineAnchor;
import vn.tiendo.deadline.domain.DeadlineKind;
import vn.tiendo.deadline.domain.DeadlineTerm;

/** "trong thời hạn 10 ngày làm việc kể từ ngày ban hành" (Bộ luật Dân sự 2015, Điều 146–148). */
final class Period implements PhraseRule {

    /** Behind these a number is a date's. */
    private static final Set<String> DATES = Set.of("ngày", "tháng", "quý", "thứ", "/", "-", ".", "–");

    private static final int MOST_YEARS = 99;

    private static final String[] OPENINGS = {
        "trong thời hạn", "trong thời gian", "trong vòng", "trong khoảng", "trong", "thời hạn", "thời gian", "hạn", "là"
    };
    private static final String[] LATEST = {
        "chậm nhất", "muộn nhất", "không chậm hơn", "không muộn hơn", "không quá", "không vượt quá", "tối đa"
    };

    /** How long: in the units of Điều 146. */
    private record Length(DeadlineKind unit, int amount) {}

    @Override
    public @Nullable DeadlineTerm read(Words words, PhraseContext context) {
        if (DATES.contains(words.previous())) {
            return null;
        }
        opening(words);
        var length = length(words);
        // "15 tháng 12" is a date and "6 tháng đầu năm" a part of a year.
        if (length == null
                || words.beforeNumber()
                || words.next().equals("đầu")
                || words.next().equals("cuối")) {
            return null;
        }
        return term(length, PeriodStart.read(words, context));
    }

    private static void opening(Words words) {
        boolean latest = false;
        boolean more = true;
        while (more) {
            boolean limit = words.takeAny(LATEST);
            latest |= limit;
            more = limit || words.takeAny(OPENINGS);
        }
        if (latest) {
            words.take("sau");
        }
    }

    private static @Nullable Length length(Words words) {
        if (words.take("nửa tháng")) {
            return new Length(DeadlineKind.WITHIN_DAYS, 15);
        }
        if (words.take("nửa năm")) {
            return new Length(DeadlineKind.WITHIN_MONTHS, 6);
        }
        var amount = Numbers.read(words);
        if (amount == null) {
            return null;
        }
        var length = unit(words, amount);
        if (length != null && amount == 0) {
            throw new Impossible("Thời hạn không thể bằng 0; hãy kiểm tra lại.");
        }
        return length;
    }

    private static @Nullable Length unit(Words words, int amount) {
        if (words.takeAny("ngày làm việc", "ngày ( làm việc )")) {
            return new Length(DeadlineKind.WITHIN_WORKING_DAYS, amount);
        }
        if (words.take("ngày")) {
            return new Length(DeadlineKind.WITHIN_DAYS, amount);
        }
        if (words.takeAny("tuần lễ", "tuần")) {
            return new Length(DeadlineKind.WITHIN_WEEKS, amount);
        }
        if (words.take("tháng")) {
            return new Length(DeadlineKind.WITHIN_MONTHS, amount);
        }
        if (words.take("năm")) {
            if (amount > MOST_YEARS) {
                throw new Impossible("Thời hạn dài quá " + MOST_YEARS + " năm; hãy kiểm tra lại.");
            }
            return new Length(DeadlineKind.WITHIN_MONTHS, 12 * amount);
        }
        if (!words.takeAny("giờ đồng hồ", "giờ", "tiếng")) {
            return null;
        }
        if (words.take("làm việc")) {
            throw new Impossible("Thời hạn theo giờ làm việc chưa tính được; hãy ghi giờ và ngày cụ thể.");
        }
        return new Length(DeadlineKind.WITHIN_HOURS, amount);
    }

    private static DeadlineTerm term(Length length, PeriodStart start) {
        if (start.anchor() == DeadlineAnchor.CUT_OFF && length.unit() == DeadlineKind.WITHIN_WORKING_DAYS) {
            return DeadlineTerm.afterCutOff(length.amount(), null);
        }
        var term = DeadlineTerm.within(length.unit(), length.amount(), start.day(), start.anchor());
        return length.unit() == DeadlineKind.WITHIN_HOURS ? hours(term, start) : term;
    }

    private static DeadlineTerm hours(DeadlineTerm term, PeriodStart start) {
        if (start.day() == null || start.anchor() != null) {
            // The moment is known once the document is issued.
            return DeadlineTerm.within(DeadlineKind.WITHIN_HOURS, term.amount(), null, start.anchor());
        }
        if (start.time() == null) {
            throw new Impossible("Thời hạn theo giờ phải tính từ một giờ cụ thể; hãy ghi cả giờ bắt đầu.");
        }
        return term.from(
                start.day().atTime(start.time()).atZone(Deadline.VIETNAM).toInstant());
    }
}
