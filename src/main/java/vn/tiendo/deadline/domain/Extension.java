package vn.tiendo.deadline.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wish for more time (đề nghị gia hạn) and what became of it.
 *
 * @param decideBy     until when the assigner must decide
 * @param formerPhrase the deadline that held when it was asked
 * @param granted      null while nobody has decided
 */
public record Extension(
        long id,
        DutyRef duty,
        LocalDate askedDay,
        String reason,
        @Nullable String evidence,
        String askedBy,
        Instant askedAt,
        Instant decideBy,
        String formerPhrase,
        Instant formerDueAt,
        @Nullable LocalDate grantedDay,
        @Nullable Boolean granted,
        @Nullable String decisionNote) {}
