package vn.tiendo.deadline.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supervisor has urged a unit about some of its duties, and it is told at once. Told within the transaction.
 *
 * @param act        number of the act on record
 * @param text       what was said
 * @param letter     number and symbol of the letter, where one was written
 * @param catchUpDay until when it is to be done now
 * @param explainBy  until when the unit explains what is overdue
 * @param actor      login of who urged
 */
public record UnitUrged(
        long act,
        String unit,
        List<DutyRef> duties,
        String text,
        @Nullable String letter,
        @Nullable LocalDate catchUpDay,
        @Nullable LocalDate explainBy,
        String actor) {

    public UnitUrged {
        duties = List.copyOf(duties);
    }
}
