package vn.tiendo.letter.page;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands below an official document (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7 and 9).
 *
 * @param recipients the lines of Nơi nhận, without the hyphen; see {@link #punctuated}
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

    /** A semicolon after each line and a full stop after the last one, which is where the file is kept. */
    public static List<String> punctuated(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(line ->
                        lines.get(line).strip().replaceFirst("[;.,]$", "") + (line + 1 < lines.size() ? ";" : "."))
                .toList();
    }
}
