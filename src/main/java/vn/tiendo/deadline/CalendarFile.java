package vn.tiendo.deadline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiendo.csv.CsvRow;
import vn.tiendo.csv.CsvSheet;
import vn.tiendo.csv.Fault;
import vn.tiendo.csv.Faults;
import vn.tiendo.deadline.domain.CalendarChange;
import vn.tiendo.deadline.domain.CalendarDay;
import vn.tiendo.deadline.domain.CalendarEdit;
import vn.tiendo.deadline.domain.DayInWords;
import vn.tiendo.deadline.domain.DayKind;

/**
 * Rows of the working calendar as CSV with the columns {@code date, kind, name, source, confirmed}: days as 2026-04-27
 * or 27/04/2026, kinds as {@code HOLIDAY}, {@code SWAPPED_OFF}, {@code MAKEUP_WORKDAY}, confirmed as {@code yes} or
 * {@code check}. Days that the file does not name stay as they are.
 */
public final class CalendarFile {

    /** The columns. */
    public static final List<String> COLUMNS = List.of("date", "kind", "name", "source", "confirmed");

    /** The most rows that are taken at once: the years of a generation. */
    public static final int MOST_ROWS = 1_000;

    private static final Pattern KIND =
            Pattern.compile(Arrays.stream(DayKind.values()).map(DayKind::name).collect(Collectors.joining("|")));
    private static final Pattern CONFIRMED = Pattern.compile("yes|check");

    private final Faults faults = new Faults();
    private final Map<LocalDate, Integer> lines = new HashMap<>();
    private final String source;

    private CalendarFile(String source) {
        this.source = source;
    }

    /**
     * What was read.
     *
     * @param change of use only if there are no faults
     * @param faults all that is wrong, in the order of the rows
     */
    public record Read(CalendarChange change, List<Fault> faults) {}

    /**
     * Reads the whole text.
     *
     * @param source the document behind the rows that name none themselves; may be empty
     */
    public static Read read(String text, String source) {
        return new CalendarFile(source).read(text);
    }

    private Read read(String text) {
        if (text.indexOf('\uFFFD') >= 0) {
            faults.add(0, "Tệp không phải mã UTF-8: hãy lưu lại bằng mã UTF-8 rồi nhập lại");
            return new Read(new CalendarChange(List.of()), faults.inOrder());
        }
        var edits = new ArrayList<CalendarEdit>();
        var rows = new CsvSheet(COLUMNS, faults).rows(text.strip().getBytes(StandardCharsets.UTF_8), 0);
        if (rows.size() > MOST_ROWS) {
            faults.add(0, "Tệp có %d dòng, mỗi lần chỉ nhập tối đa %d dòng".formatted(rows.size(), MOST_ROWS));
        } else {
            rows.forEach(row -> day(row).map(CalendarEdit.Enter::new).ifPresent(edits::add));
        }
        if (rows.isEmpty() && !faults.any()) {
            faults.add(0, "Tệp chưa có dòng nào dưới dòng tiêu đề");
        }
        return new Read(new CalendarChange(edits), faults.inOrder());
    }

    private Optional<CalendarDay> day(CsvRow row) {
        var day = date(row);
        var kind =
                row.shaped("kind", KIND, "phải là một trong " + KIND.pattern().replace("|", ", "));
        var name = row.name("name", CalendarDay.LONGEST_NAME);
        var own = row.text("source");
        var confirmed = row.shaped("confirmed", CONFIRMED, "phải là yes (đã xác nhận) hoặc check (chưa xác nhận)");
        var document = own.isEmpty() ? source : own;
        if (document.isEmpty()) {
            row.fault("ô «source» chưa có nội dung; hãy ghi văn bản căn cứ ở dòng này hoặc ở ô căn cứ chung");
        } else if (document.length() > CalendarDay.LONGEST_SOURCE) {
            row.fault("ô «source» dài quá " + CalendarDay.LONGEST_SOURCE + " ký tự");
        }
        if (day.isEmpty() || !KIND.matcher(kind).matches()) {
            return Optional.empty();
        }
        CalendarDay.impossible(day.get(), DayKind.valueOf(kind)).ifPresent(row::fault);
        return Optional.of(new CalendarDay(day.get(), DayKind.valueOf(kind), name, document, confirmed.equals("yes")));
    }

    private Optional<LocalDate> date(CsvRow row) {
        var written = row.text("date");
        var day = DayText.read(written);
        if (day.isEmpty()) {
            row.fault("ô «date» phải là một ngày có thật, dạng 2026-04-27 hoặc 27/04/2026, đang là "
                    + Faults.quoted(written));
            return day;
        }
        var first = lines.putIfAbsent(day.get(), row.line());
        if (first != null) {
            row.fault("ngày " + DayInWords.plain(day.get()) + " đã có ở dòng " + first);
        }
        return day;
    }

    /** The rows as such a file. */
    public static String write(List<CalendarDay> rows) {
        var lines = rows.stream()
                .map(row -> String.join(
                        ",",
                        row.day().toString(),
                        row.kind().name(),
                        cell(row.name()),
                        cell(row.source()),
                        row.confirmed() ? "yes" : "check"));
        return String.join(",", COLUMNS) + "\r\n"
                + lines.map(line -> line + "\r\n").collect(Collectors.joining());
    }

    private static String cell(String text) {
        return text.matches("[^,;\"\t]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
