package vn.tiendo.supervision.export;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the unit report says of a duty beyond its row in the register. Null where nobody has entered it.
 *
 * @param leader       who received the task for the unit; who approved the last report
 * @param coordinators units, and others by name
 * @param focal        who carries it out; who drafted the last report
 * @param source       number, day and abstract of the document that the plan implements
 * @param planDay      on which day the plan was issued
 * @param extensions   how often the deadline was moved at the unit's wish
 * @param formerDueAt  the deadline before the last of these
 * @param percent      as the unit reported it
 * @param result       the last note on progress and the evidence; of a report its text
 * @param acceptedAt   when the receiver accepted it
 * @param reports      reports that the same unit owes to the same plan
 * @param reported     how many of them were handed in
 * @param difficulties reasons that the unit gave in its explanations
 * @param proposals    remedies from the explanations, and wishes for another deadline
 * @param urged        how often it was urged
 * @param note         where it came from, why it was not received, by which plan of its own the unit answers it
 */
record UnitReportDetail(
        @Nullable String leader,
        @Nullable String coordinators,
        @Nullable String focal,
        @Nullable String source,
        @Nullable LocalDate planDay,
        @Nullable String product,
        Instant assignedAt,
        long extensions,
        @Nullable Instant formerDueAt,
        @Nullable Integer percent,
        @Nullable String result,
        @Nullable Instant acceptedAt,
        long reports,
        long reported,
        @Nullable String difficulties,
        @Nullable String proposals,
        long urged,
        @Nullable Instant urgedAt,
        @Nullable String note) {}
