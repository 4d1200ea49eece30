package vn.tiendo.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit has entered to stand on its papers. Null or empty where it has entered nothing.
 *
 * @param place      địa danh
 * @param superior   the body written above the unit's own name; {@code -} where none is
 * @param authority  quyền hạn ký, one line each: {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. CHỦ TỊCH}
 * @param position   chức vụ of who signs
 * @param recipients who always gets it, with the purpose
 */
public record UnitPaper(
        @Nullable String place,
        @Nullable String superior,
        List<String> authority,
        @Nullable String position,
        List<String> recipients) {

    /** Of a unit that has entered nothing. */
    static final UnitPaper EMPTY = new UnitPaper(null, null, List.of(), null, List.of());

    public UnitPaper {
        authority = List.copyOf(authority);
        recipients = List.copyOf(recipients);
    }
}
