package vn.tiendo.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiendo.deadline.domain.Deadline;

/**
 * Days, moments and figures as our pages write them: {@code 05/08/2026}, {@code 05/08/2026 14:30}, {@code 3.321}. Days
 * are the same in both languages; on a page in English figures are {@code 3,321}, because 3.321 would be read as three.
 */
@Component("viet")
class VietnameseText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(Deadline.VIETNAM);

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(Language.current().locale()).format(number);
    }

    /** Numerator and denominator: {@code 12/38}. */
    public String of(long part, long whole) {
        return number(part) + "/" + number(whole);
    }

    /** A share with its numerator and denominator, {@code 12/38 (31,6 %)}; a dash where there is nothing to share. */
    public String share(long part, long whole) {
        if (whole == 0) {
            return "—";
        }
        var percent = NumberFormat.getNumberInstance(Language.current().locale());
        percent.setMaximumFractionDigits(1);
        return of(part, whole) + " (" + percent.format(100.0 * part / whole) + "\u00a0%)";
    }
}
