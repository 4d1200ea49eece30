package vn.tiendo.supervision.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.deadline.domain.DutyRef;

/**
 * What a supervisor wants said to the units that owe some duties.
 *
 * @param text       what is said; to be checked
 * @param catchUpDay until when it is to be done now
 * @param explain    whether what is overdue is to be explained
 * @param explainBy  until when
 * @param letter     the letter that goes with it, or null
 */
public record UrgingOrder(
        List<DutyRef> duties,
        @Nullable String text,
        @Nullable LocalDate catchUpDay,
        boolean explain,
        @Nullable LocalDate explainBy,
        @Nullable LetterWish letter) {

    /**
     * The letter that goes with it (công văn đôn đốc).
     *
     * @param issuer    code of the unit that sends it, the officer's own or the one served
     * @param drafting  the {@code VP} in {@code 12/UBND-VP}
     * @param place     địa danh
     * @param authority quyền hạn, for example {@code TL. CHỦ TỊCH}
     * @param position  chức vụ
     * @param name      họ tên
     */
    public record LetterWish(
            @Nullable String issuer,
            @Nullable String drafting,
            @Nullable String place,
            @Nullable String authority,
            @Nullable String position,
            @Nullable String name) {}

    public UrgingOrder {
        duties = List.copyOf(duties);
    }
}
