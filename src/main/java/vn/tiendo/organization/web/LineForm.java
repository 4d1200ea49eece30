package vn.tiendo.organization.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.Refusal;
import vn.tiendo.organization.domain.Chain;
import vn.tiendo.organization.domain.reorganisation.LineKind;
import vn.tiendo.organization.domain.reorganisation.ReorganisationLine;

/** What an administrator typed about a decision or one of its lines. */
final class LineForm {

    private static final DateTimeFormatter[] DAYS = {
        DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
        DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT)
    };

    private final Map<String, String> fields;

    LineForm(Map<String, String> fields) {
        this.fields = fields;
    }

    /** The text of a field, without blanks around it. */
    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** The day in a field, as 01/07/2025 or 2025-07-01; null where there is none. */
    @Nullable
    LocalDate day(String field) {
        for (var shape : DAYS) {
            try {
                return LocalDate.parse(text(field), shape);
            } catch (DateTimeParseException notSo) {
                // Tried in the other way, and refused by whoever needs a day.
            }
        }
        return null;
    }

    /** @throws Refusal if it is no line at all */
    ReorganisationLine line() {
        var unit = code("don-vi");
        return switch (kind()) {
            case RENAME -> ReorganisationLine.renamed(unit, text("ten"), text("ten-tat"));
            case FOUND ->
                ReorganisationLine.founded(
                        code("ma-moi"), text("ten"), text("ten-tat"), text("loai"), chain(), orNull(code("cap-tren")));
            case SUBORDINATE -> ReorganisationLine.subordinate(unit, orNull(code("cap-tren")));
            case MERGE, SPLIT, DISSOLVE -> ReorganisationLine.ending(kind(), unit, successors());
        };
    }

    private LineKind kind() {
        try {
            return LineKind.valueOf(text("viec"));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("Hãy chọn việc sắp xếp trong danh sách.");
        }
    }

    private String chain() {
        try {
            return Chain.valueOf(text("he-thong")).name();
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("Hãy chọn hệ thống của đơn vị trong danh sách.");
        }
    }

    private List<String> successors() {
        var successors = new LinkedHashSet<String>();
        successors.add(code("ke-thua"));
        for (var code : text("ke-thua-khac").split("[\\s,;]+")) {
            successors.add(code.toUpperCase(Locale.ROOT));
        }
        successors.remove("");
        return new ArrayList<>(successors);
    }

    private String code(String field) {
        return text(field).toUpperCase(Locale.ROOT);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
