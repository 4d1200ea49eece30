package vn.tiendo.substitution.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.VietnamTime;

/**
 * Ủy quyền: who does whose work from an instant until another.
 *
 * @param absent     login of whose work it is
 * @param substitute login of who does it
 * @param endsAt     the first instant at which it is over
 * @param kinds      which work; null is all of it
 * @param madeBy     login
 * @param endedAt    when somebody ended it before its time, or null
 */
public record Substitution(
        long id,
        String absent,
        String absentName,
        String substitute,
        String substituteName,
        String unit,
        Instant startsAt,
        Instant endsAt,
        @Nullable List<TaskKind> kinds,
        String reason,
        String madeBy,
        Instant madeAt,
        @Nullable Instant endedAt) {

    /** The first instant at which it is over, whichever way. */
    public Instant until() {
        return endedAt == null || endsAt.isBefore(endedAt) ? endsAt : endedAt;
    }

    public boolean inEffect(Instant now) {
        return !now.isBefore(startsAt) && now.isBefore(until());
    }

    public boolean over(Instant now) {
        return !now.isBefore(until());
    }

    /** Whether it is about the task of that definition, for example {@code userTask_implement}. */
    public boolean covers(String task) {
        return kinds == null || kinds.stream().anyMatch(kind -> kind.tasks().contains(task));
    }

    public LocalDate firstDay() {
        return LocalDate.ofInstant(startsAt, VietnamTime.ZONE);
    }

    /** The last day on which some of it lies. */
    public LocalDate lastDay() {
        return LocalDate.ofInstant(endsAt.minusNanos(1), VietnamTime.ZONE);
    }
}
