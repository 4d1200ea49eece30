package vn.tiendo.substitution.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A substitution that somebody wishes.
 *
 * @param absent     login of whose work it is
 * @param substitute login of who is to do it
 * @param from       the first day
 * @param to         the last day
 * @param kinds      which work; null is all of it
 * @param reason     as it was written
 */
public record NewSubstitution(
        String absent,
        String substitute,
        LocalDate from,
        LocalDate to,
        @Nullable List<TaskKind> kinds,
        @Nullable String reason) {}
