package vn.tiendo.deadline.domain;

import static vn.tiendo.deadline.domain.DeadlineKind.Part.AMOUNT;
import static vn.tiendo.deadline.domain.DeadlineKind.Part.ANCHOR;
import static vn.tiendo.deadline.domain.DeadlineKind.Part.DAY;
import static vn.tiendo.deadline.domain.DeadlineKind.Part.FIRST;
import static vn.tiendo.deadline.domain.DeadlineKind.Part.SPAN;
import static vn.tiendo.deadline.domain.DeadlineKind.Part.TIME;
import static vn.tiendo.deadline.domain.RollPolicy.NEXT_WORKING_DAY;
import static vn.tiendo.deadline.domain.RollPolicy.STAY;

import java.util.Set;

/** How a directive says until when, what it has to name for that, and whether its last day moves off a rest day. */
public enum DeadlineKind {
    /** "trước ngày X": by the end of the day before X. */
    BEFORE_DATE("Trước ngày", STAY, Set.of(DAY)),
    /** "chậm nhất ngày X", "hạn ngày X": by the end of X. */
    NO_LATER_THAN("Chậm nhất ngày", STAY, Set.of(DAY)),
    /** "trước 14 giờ ngày X": before that hour, on a holiday too. */
    BEFORE_DATETIME("Trước giờ, ngày", STAY, Set.of(DAY, TIME)),
    /** "trước 14 giờ hằng ngày": each day of a span, holidays included; the day is the one that is looked at. */
    DAILY_BEFORE_TIME("Hằng ngày, trước giờ", STAY, Set.of(TIME), Set.of(DAY, SPAN)),
    /** "trong tháng 2/2020", "trong quý I/2025", "trong năm 2025": by the end of the month the day lies in. */
    IN_MONTH("Trong tháng", STAY, Set.of(DAY)),
    /** "trong thời hạn N ngày kể từ …" (Điều 147, 148). */
    WITHIN_DAYS("Trong số ngày", NEXT_WORKING_DAY, Set.of(AMOUNT), Set.of(DAY, ANCHOR)),
    /** "trong N ngày làm việc kể từ …": only working days are counted. */
    WITHIN_WORKING_DAYS("Trong số ngày làm việc", NEXT_WORKING_DAY, Set.of(AMOUNT), Set.of(DAY, ANCHOR)),
    /** "trong N tuần kể từ …": ends on the same weekday (Điều 148 khoản 2). */
    WITHIN_WEEKS("Trong số tuần", NEXT_WORKING_DAY, Set.of(AMOUNT), Set.of(DAY, ANCHOR)),
    /** "trong N tháng kể từ …": ends on the same day of the month, or on its last one (Điều 148 khoản 3). */
    WITHIN_MONTHS("Trong số tháng", NEXT_WORKING_DAY, Set.of(AMOUNT), Set.of(DAY, ANCHOR)),
    /** "trong 24 giờ kể từ khi …": counts from the moment itself (Điều 147 khoản 1). */
    WITHIN_HOURS("Trong số giờ", STAY, Set.of(AMOUNT), Set.of(DAY, TIME, ANCHOR)),
    /** "từ ngày 20 đến ngày 25 hằng tháng": the day is any of the month that is looked at. */
    MONTHLY_RANGE("Hằng tháng", STAY, Set.of(AMOUNT), Set.of(DAY, FIRST)),
    /** "02 ngày làm việc kể từ ngày chốt số liệu": the day is the cut-off of the period. */
    AFTER_CUT_OFF("Sau ngày chốt số liệu", NEXT_WORKING_DAY, Set.of(AMOUNT), Set.of(DAY)),
    /** "dịp X": tied to an event on X, by the end of X; without a day while nobody knows when it is. */
    BY_EVENT("Dịp (ngày diễn ra sự kiện)", STAY, Set.of(), Set.of(DAY)),
    /** "đúng thời hạn quy định": a superior sets it, and the assigner is asked. */
    BY_SUPERIOR_RULE("Theo quy định của cấp trên"),
    /** "theo Kế hoạch 1267-KH/BCĐ": another document sets it, and the assigner is asked. */
    EXTERNAL_DOCUMENT("Theo văn bản khác"),
    /** "sớm", "ngay": no moment can be named, and the assigner is asked. */
    AS_SOON_AS("Sớm nhất có thể"),
    /** "thường xuyên": goes on until the plan ends; nothing is ever late. */
    ONGOING("Thường xuyên"),
    /** Nobody said until when, or what was said cannot be read: the assigner is asked. */
    NONE("Chưa xác định");

    /** What a deadline can name beside its kind. */
    enum Part {
        DAY,
        TIME,
        AMOUNT,
        FIRST,
        SPAN,
        ANCHOR
    }

    private final String title;
    private final RollPolicy roll;
    private final Set<Part> needed;
    private final Set<Part> possible;

    DeadlineKind(String title) {
        this(title, STAY, Set.of());
    }

    DeadlineKind(String title, RollPolicy roll, Set<Part> needed) {
        this(title, roll, needed, Set.of());
    }

    DeadlineKind(String title, RollPolicy roll, Set<Part> needed, Set<Part> possible) {
        this.title = title;
        this.roll = roll;
        this.needed = needed;
        this.possible = possible;
    }

    /** The Vietnamese name, as shown in lists. */
    public String title() {
        return title;
    }

    /** Whether it cannot be said without naming a day. */
    public boolean dated() {
        return needs(DAY);
    }

    /** Whether it ends at an hour and not with a day; such a deadline never moves. */
    public boolean hourLevel() {
        return this == BEFORE_DATETIME || this == DAILY_BEFORE_TIME || this == WITHIN_HOURS;
    }

    /** Whether it counts from a day (or moment), so that it is due only once that is known. */
    public boolean counted() {
        return allows(ANCHOR) || this == AFTER_CUT_OFF;
    }

    /** Whether it returns: one deadline each day or month, or after each cut-off. */
    public boolean recurring() {
        return this == DAILY_BEFORE_TIME || this == MONTHLY_RANGE || this == AFTER_CUT_OFF;
    }

    /** Whether somebody must be asked until when. */
    public boolean unanswered() {
        return this == NONE || this == BY_SUPERIOR_RULE || this == EXTERNAL_DOCUMENT || this == AS_SOON_AS;
    }

    /** What holds for it unless the deadline says otherwise: periods move, named days and hours stay. */
    public RollPolicy usualRoll() {
        return roll;
    }

    boolean needs(Part part) {
        return needed.contains(part);
    }

    boolean allows(Part part) {
        return needed.contains(part) || possible.contains(part);
    }
}
