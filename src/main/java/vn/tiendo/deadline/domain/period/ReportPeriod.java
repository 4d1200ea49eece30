package vn.tiendo.deadline.domain.period;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One period of a report (kỳ báo cáo). Its name tells it from the other periods of the same report for ever, so no name
 * may be written in another way once reports bear it.
 *
 * @param name as offices write it, for example {@code Quý I/2026}
 * @param from the first day whose figures it reports; null where the report is owed once
 * @param to   the last one, on which the figures are closed (ngày chốt số liệu)
 */
public record ReportPeriod(
        String name, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** Of a report that is owed once. */
    public static final ReportPeriod ONCE = new ReportPeriod("Một lần", null, null);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int LONGEST_NAMED_BY_DAYS = 7;

    public ReportPeriod {
        if ((from == null) != (to == null) || from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("No period goes from " + from + " to " + to);
        }
    }

    /** The period as the papers of its report name it, with its days where the name does not tell them. */
    public Optional<String> described() {
        if (from == null || to == null) {
            return Optional.empty();
        }
        return Optional.of(
                from.plusDays(LONGEST_NAMED_BY_DAYS).isAfter(to)
                        ? name
                        : name + " (số liệu từ " + DAY.format(from) + " đến " + DAY.format(to) + ")");
    }

    /** How lists name the report of this period, for example {@code Báo cáo kết quả – Quý I/2026}. */
    public String titled(String report) {
        return from == null ? report : report + " – " + name;
    }

    /** The first day of the window; only what recurs has one. */
    public LocalDate opensOn() {
        return Objects.requireNonNull(from, "Reported once");
    }

    /** Ngày chốt số liệu; only what recurs has one. */
    public LocalDate cutOff() {
        return Objects.requireNonNull(to, "Reported once");
    }
}
