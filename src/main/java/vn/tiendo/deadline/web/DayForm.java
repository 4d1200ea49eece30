package vn.tiendo.deadline.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiendo.Refusal;
import vn.tiendo.csv.Cell;
import vn.tiendo.deadline.DayText;
import vn.tiendo.deadline.domain.CalendarChange;
import vn.tiendo.deadline.domain.CalendarDay;
import vn.tiendo.deadline.domain.CalendarEdit;
import vn.tiendo.deadline.domain.DayInWords;
import vn.tiendo.deadline.domain.DayKind;

/**
 * What was typed about one day, as it was typed.
 *
 * @param day       in any of the shapes of {@link DayText}
 * @param kind      the name of a {@link DayKind}
 * @param confirmed whether the box was ticked
 * @param removing  whether the day is to lose its row
 */
record DayForm(String day, String kind, String name, String source, boolean confirmed, boolean removing) {

    private static final String REMOVE = "bo";

    static DayForm of(Map<String, String> fields) {
        return new DayForm(
                fields.getOrDefault("ngay", "").strip(),
                fields.getOrDefault("loai", ""),
                fields.getOrDefault("ten", ""),
                fields.getOrDefault("can-cu", ""),
                fields.containsKey("xac-nhan"),
                REMOVE.equals(fields.get("viec")));
    }

    static DayForm of(CalendarDay row) {
        return new DayForm(
                DayInWords.plain(row.day()), row.kind().name(), row.name(), row.source(), row.confirmed(), false);
    }

    /** A browser's own date field would show the day as the browser's language does, so the field is plain text. */
    static DayForm empty(String day) {
        var shown = DayText.read(day).map(DayInWords::plain).orElse(day);
        return new DayForm(shown, DayKind.HOLIDAY.name(), "", "", false, false);
    }

    DayForm confirming() {
        return new DayForm(day, kind, name, source, true, false);
    }

    /** The same fields again, to be sent back by the preview. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("ngay", day);
        fields.put("loai", kind);
        fields.put("ten", name);
        fields.put("can-cu", source);
        if (confirmed) {
            fields.put("xac-nhan", "co");
        }
        if (removing) {
            fields.put("viec", REMOVE);
        }
        return fields;
    }

    /** @throws Refusal with what is wrong first */
    CalendarChange change() {
        var date = DayText.read(day).orElseThrow(() -> new Refusal("Hãy chọn một ngày có thật, ví dụ 27/04/2026."));
        return CalendarChange.of(removing ? removal(date) : row(date));
    }

    private CalendarEdit removal(LocalDate date) {
        return new CalendarEdit.Remove(date, text("văn bản căn cứ", source, CalendarDay.LONGEST_SOURCE));
    }

    private CalendarEdit row(LocalDate date) {
        var chosen = Stream.of(DayKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refusal("Hãy chọn loại ngày trong danh sách."));
        CalendarDay.impossible(date, chosen).ifPresent(reason -> {
            throw new Refusal(capitalized(reason) + "; hãy sửa ngày hoặc loại ngày.");
        });
        return new CalendarEdit.Enter(new CalendarDay(
                date,
                chosen,
                text("tên ngày", name, CalendarDay.LONGEST_NAME),
                text("văn bản căn cứ", source, CalendarDay.LONGEST_SOURCE),
                confirmed));
    }

    private static String text(String what, String typed, int longest) {
        var text = Cell.composed(typed);
        if (text.isEmpty()) {
            throw new Refusal("Hãy ghi " + what + ".");
        }
        if (text.length() > longest) {
            throw new Refusal("%s dài quá %d ký tự; hãy rút gọn.".formatted(capitalized(what), longest));
        }
        Cell.wrongWith(text).ifPresent(wrong -> {
            throw new Refusal(capitalized(what) + " " + wrong + "; hãy gõ lại.");
        });
        return text;
    }

    private static String capitalized(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
