package vn.tiendo.supervision.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.Refusal;

/**
 * Where in a list one has come to: after this row. Rows that appear or vanish before it do not shift what follows.
 * Written {@code 2026-11-22.assignment.12}.
 */
public record Cursor(LocalDate day, RegisterKind kind, long id) {

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[.](assignment|report|contribution)[.]([0-9]{1,18})");

    /** @throws Refusal if the text is no such place */
    public static @Nullable Cursor read(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var parts = WRITTEN.matcher(written);
        if (parts.matches()) {
            try {
                return new Cursor(
                        LocalDate.parse(parts.group(1)), kind(parts.group(2)), Long.parseLong(parts.group(3)));
            } catch (DateTimeException noDay) {
                throw unknown();
            }
        }
        throw unknown();
    }

    private static RegisterKind kind(String path) {
        for (var kind : RegisterKind.values()) {
            if (kind.path().equals(path)) {
                return kind;
            }
        }
        throw unknown();
    }

    private static Refusal unknown() {
        return new Refusal("Địa chỉ nêu một chỗ không có trong danh sách; hãy mở lại danh sách từ đầu.");
    }

    static Cursor after(RegisterRow row) {
        return new Cursor(row.reckonedOn(), row.kind(), row.id());
    }

    @Override
    public String toString() {
        return day + "." + kind.path() + "." + id;
    }
}
