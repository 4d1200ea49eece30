package vn.tiendo.figure.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.Refusal;

/**
 * Figures as an officer writes them into the draft of a plan or pastes them from Excel, a line each: name, unit of measure,
 * how they add up, target; between them "|" or a tab. "Số lớp tập huấn | lớp | cộng | 40".
 */
public final class AskedLines {

    /** Figures of one report. */
    public static final int MOST = 40;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 50;
    private static final int COLUMNS = 4;
    private static final Pattern SEPARATOR = Pattern.compile("[|\\t]");

    private AskedLines() {}

    /**
     * What was written, in its order; none of an empty text.
     *
     * @throws Refusal naming the line that cannot be read
     */
    public static List<Asked> read(@Nullable String written) {
        var asked = new ArrayList<Asked>();
        var lines = written == null ? List.<String>of() : written.lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (!line.isBlank()) {
                add(line(line, "dòng chỉ tiêu " + number), asked, number);
            }
        }
        if (asked.size() > MOST) {
            throw new Refusal("một báo cáo hỏi nhiều nhất " + MOST + " chỉ tiêu; hãy bỏ bớt.");
        }
        return List.copyOf(asked);
    }

    private static void add(Asked one, List<Asked> asked, int number) {
        if (asked.stream().anyMatch(one::isTheSameAs)) {
            throw new Refusal("dòng chỉ tiêu " + number + ": " + Refusal.quoted(one.name())
                    + " đã có ở trên; hãy bỏ bớt một dòng.");
        }
        asked.add(one);
    }

    private static Asked line(String line, String where) {
        var cells = List.of(SEPARATOR.split(line, -1));
        var name = cell(cells, 0);
        if (cells.size() > COLUMNS
                && !cells.subList(COLUMNS, cells.size()).stream().allMatch(String::isBlank)) {
            throw new Refusal(where + " có quá nhiều cột; hãy ghi: tên | đơn vị tính | cách cộng | mục tiêu.");
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME || cell(cells, 1).length() > LONGEST_UNIT) {
            throw new Refusal(
                    where + ": hãy ghi tên chỉ tiêu (không quá 200 ký tự), rồi đơn vị tính (không quá 50 ký tự).");
        }
        return new Asked(name, blankToNull(cell(cells, 1)), aggregation(cell(cells, 2), where), target(cells, where));
    }

    private static Aggregation aggregation(String written, String where) {
        return written.isEmpty()
                ? Aggregation.SUM
                : Aggregation.read(written)
                        .orElseThrow(() -> new Refusal(where + ": cách cộng " + Refusal.quoted(written)
                                + " không có; hãy ghi cộng, trung bình, mới nhất hoặc chữ."));
    }

    private static @Nullable Target target(List<String> cells, String where) {
        var written = cell(cells, 3);
        if (written.isEmpty()) {
            return null;
        }
        if (aggregation(cell(cells, 2), where) == Aggregation.TEXT) {
            throw new Refusal(where + ": chỉ tiêu bằng chữ không có mục tiêu bằng số; hãy bỏ mục tiêu.");
        }
        return Target.read(written)
                .orElseThrow(() -> new Refusal(where + ": mục tiêu " + Refusal.quoted(written)
                        + " không phải là số; hãy ghi như 1.234,5 hoặc không quá 5."));
    }

    private static String cell(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
