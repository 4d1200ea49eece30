package vn.tiendo.deadline.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a deadline means, in Vietnamese: "hết Chủ nhật 14/12/2014, nhắc trước thứ Sáu 12/12/2014". */
public final class DeadlineText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final List<DateTimeFormatter> AS_WRITTEN =
            List.of(DAY, DateTimeFormatter.ofPattern("dd/M/yyyy"), DateTimeFormatter.ofPattern("d/M/yyyy"));
    private static final String UNKNOWN = "chưa xác định";
    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    private DeadlineText() {}

    /** {@code 14/12/2014} */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code Chủ nhật} */
    public static String weekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    /** What an officer who wrote the phrase is shown, with the day of the reminder where the last day is a rest day. */
    public static String meaning(Deadline deadline, WorkingCalendar calendar) {
        var ends = end(deadline);
        if (ends == null) {
            return withoutEnd(deadline.term());
        }
        var reminder = deadline.reminderDay(calendar, 0);
        var last = deadline.lastDay();
        return counted(deadline.term())
                + ends
                + (reminder == null || reminder.equals(last)
                        ? ""
                        : ", nhắc trước " + weekday(reminder) + " " + day(reminder));
    }

    /**
     * The phrase and, where it does not say so itself, the end that it means: "trước ngày 15/12/2014 → hết Chủ nhật
     * 14/12/2014".
     */
    public static String line(Deadline deadline) {
        var ends = end(deadline);
        if (ends == null) {
            return deadline.phrase() + (said(deadline) ? "" : " (" + UNKNOWN + ")");
        }
        return names(deadline) ? deadline.phrase() : deadline.phrase() + " → " + ends;
    }

    private static boolean said(Deadline deadline) {
        var term = deadline.term();
        boolean unknown = term.kind().unanswered() || term.kind().counted() && term.anchor() == DeadlineAnchor.EVENT;
        return !unknown || deadline.phrase().contains(UNKNOWN);
    }

    private static boolean names(Deadline deadline) {
        var last = deadline.lastDay();
        return last != null
                && AS_WRITTEN.stream().anyMatch(format -> deadline.phrase().contains(format.format(last)));
    }

    private static @Nullable String end(Deadline deadline) {
        Instant due = deadline.dueAt();
        var last = deadline.lastDay();
        if (due == null || last == null) {
            return null;
        }
        var day = weekday(last) + " " + day(last);
        var time = LocalTime.ofInstant(due, Deadline.VIETNAM);
        return deadline.hourLevel() && !time.equals(LocalTime.MIDNIGHT)
                ? daily(deadline.term()) + TIME.format(time) + " " + day
                : "hết " + day;
    }

    private static String daily(DeadlineTerm term) {
        return term.kind() == DeadlineKind.DAILY_BEFORE_TIME && term.day() == null
                ? "hằng ngày kể cả ngày nghỉ" + since(term) + ", lần cuối "
                : "";
    }

    private static String since(DeadlineTerm term) {
        return term.from() == null ? "" : ", từ " + day(term.from());
    }

    private static String counted(DeadlineTerm term) {
        var day = term.day();
        if (!term.kind().counted() || day == null) {
            return "";
        }
        var moment = term.time() == null ? "" : TIME.format(term.time()) + " ";
        return amount(term) + " kể từ " + moment + (moment.isEmpty() ? "ngày " : "") + day(day)
                + (term.anchor() == null ? "" : " (" + term.anchor().title() + ")") + ": ";
    }

    private static String withoutEnd(DeadlineTerm term) {
        return switch (term.kind()) {
            case ONGOING -> "thường xuyên, không có ngày hết hạn";
            case DAILY_BEFORE_TIME -> "hằng ngày trước " + TIME.format(term.time()) + ", kể cả ngày nghỉ" + since(term);
            case MONTHLY_RANGE ->
                "hằng tháng, " + (term.first() == null ? "" : "từ ngày " + term.first() + " ") + "đến hết ngày "
                        + (term.amount() == 31 ? "cuối tháng" : term.amount());
            case AFTER_CUT_OFF -> amount(term) + " kể từ ngày chốt số liệu của mỗi kỳ";
            case WITHIN_DAYS, WITHIN_WORKING_DAYS, WITHIN_WEEKS, WITHIN_MONTHS, WITHIN_HOURS ->
                amount(term) + " kể từ "
                        + (term.anchor() == null
                                ? "ngày chưa rõ"
                                : term.anchor().title())
                        + (term.anchor() != null && term.anchor().knownAtIssue()
                                ? ""
                                : "; tính được ngày hết hạn khi biết ngày đó");
            default -> UNKNOWN;
        };
    }

    private static String amount(DeadlineTerm term) {
        return term.amount()
                + switch (term.kind()) {
                    case WITHIN_WORKING_DAYS, AFTER_CUT_OFF -> " ngày làm việc";
                    case WITHIN_WEEKS -> " tuần";
                    case WITHIN_MONTHS -> " tháng";
                    case WITHIN_HOURS -> " giờ";
                    default -> " ngày";
                };
    }
}
