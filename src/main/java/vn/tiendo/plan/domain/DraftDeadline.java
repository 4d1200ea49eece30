package vn.tiendo.plan.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.Deadline;
import vn.tiendo.deadline.domain.DeadlineChoice;

/** The two inputs of a form that together say until when. */
final class DraftDeadline {

    private DraftDeadline() {}

    static Deadline of(@Nullable DeadlineChoice kind, @Nullable LocalDate day) {
        var chosen = kind == null ? DeadlineChoice.NONE : kind;
        return Deadline.of(chosen.kind(), chosen.dated() ? day : null);
    }

    static Optional<String> missing(@Nullable DeadlineChoice kind, @Nullable LocalDate day, LocalDate today) {
        if (kind == null || !kind.dated()) {
            return Optional.empty();
        }
        if (day == null) {
            return Optional.of("hãy chọn ngày của thời hạn.");
        }
        if (tooFar(day, today)) {
            return Optional.of("thời hạn quá xa; hãy kiểm tra lại năm.");
        }
        return of(kind, day).lastDay().isBefore(today)
                ? Optional.of("thời hạn đã qua; hãy chọn ngày khác.")
                : Optional.empty();
    }

    /** No plan reaches a generation ahead: the year was mistyped. */
    static boolean tooFar(LocalDate day, LocalDate today) {
        return day.getYear() > today.getYear() + 30;
    }
}
