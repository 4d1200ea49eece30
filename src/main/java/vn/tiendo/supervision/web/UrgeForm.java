package vn.tiendo.supervision.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.tiendo.Refusal;
import vn.tiendo.deadline.domain.DutyRef;
import vn.tiendo.supervision.act.UrgingOrder;
import vn.tiendo.supervision.act.UrgingOrder.LetterWish;

/** What was typed on the page of urging, as it was typed. */
record UrgeForm(
        @BindParam("noi-dung") @Nullable String text,
        @BindParam("hoan-thanh") @Nullable String catchUpDay,
        @BindParam("giai-trinh") boolean explain,
        @BindParam("giai-trinh-den") @Nullable String explainBy,
        @BindParam("cong-van") boolean letter,
        @BindParam("don-vi") @Nullable String issuer,
        @BindParam("ky-hieu") @Nullable String drafting,
        @BindParam("dia-danh") @Nullable String place,
        @BindParam("quyen-han") @Nullable String authority,
        @BindParam("chuc-vu") @Nullable String position,
        @BindParam("ho-ten") @Nullable String name) {

    static UrgeForm empty(String text, LocalDate explainBy, LetterWish wish) {
        return new UrgeForm(
                text,
                null,
                false,
                explainBy.toString(),
                false,
                wish.issuer(),
                wish.drafting(),
                wish.place(),
                wish.authority(),
                wish.position(),
                wish.name());
    }

    /** @throws Refusal if a day cannot be read */
    UrgingOrder order(List<DutyRef> duties) {
        return new UrgingOrder(
                duties,
                text,
                day(catchUpDay),
                explain,
                explain ? day(explainBy) : null,
                letter ? new LetterWish(issuer, drafting, place, authority, position, name) : null);
    }

    /** A day as browsers send it. */
    static @Nullable LocalDate day(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            throw new Refusal("Không đọc được ngày " + Refusal.quoted(typed) + "; hãy chọn lại ngày.");
        }
    }
}
