package vn.tiendo.supervision.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands below an official document (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7 and 9).
 *
 * @param recipients the lines of Nơi nhận, without hyphen and semicolon; the last one is where the file is kept
 * @param authority  in whose name it is signed, for example {@code TL. CHỦ TỊCH}; null for heads who sign for themselves
 * @param position   chức vụ
 * @param name       họ tên; null leaves room for it
 */
public record LetterFoot(
        List<String> recipients,
        @Nullable String authority,
        String position,
        @Nullable String name) {

    public LetterFoot {
        recipients = List.copyOf(recipients);
    }
}
