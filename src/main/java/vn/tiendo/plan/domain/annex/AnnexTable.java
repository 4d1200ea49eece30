package vn.tiendo.plan.domain.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.domain.annex.AnnexRow.Doubt;
import vn.tiendo.sheet.domain.SheetCell;
import vn.tiendo.sheet.domain.SheetRow;
import vn.tiendo.sheet.domain.SheetTable;
import vn.tiendo.sheet.domain.TableHead;

/** One table with its head: which of its rows are tasks, which are headings, and which go on with the row above. */
final class AnnexTable {

    private static final Pattern HEADING_NUMBER = Pattern.compile("[IVXLC]{1,6}|[A-Z]");
    private static final Pattern NUMBER_BEFORE =
            Pattern.compile("^([IVXLC]{1,6}|[A-Z]|\\d{1,3}(?:[.]\\d{1,3})*)[.)]?\\s+(\\S.*)$", Pattern.DOTALL);
    private static final Pattern LIST_ITEM = Pattern.compile("^[-+–•*].*", Pattern.DOTALL);

    private final SheetTable table;
    private final TableHead<AnnexColumn> head;
    private final int before;
    private final List<AnnexRow> rows = new ArrayList<>();
    private @Nullable String section;

    AnnexTable(SheetTable table, TableHead<AnnexColumn> head, int before) {
        this.table = table;
        this.head = head;
        this.before = before;
    }

    List<AnnexRow> rows() {
        var lines = table.rows().subList(head.rows(), table.rows().size());
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (!line.countsColumns() && !head.repeatedBy(line)) {
                take(line, at + 1 < lines.size() ? lines.get(at + 1) : null);
            }
        }
        return rows;
    }

    private void take(SheetRow line, @Nullable SheetRow next) {
        if (isHeading(line, next)) {
            section = Stream.of(ordinal(line), content(line))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(". "));
        } else if (goesOn(line)) {
            rows.set(rows.size() - 1, joined(rows.get(rows.size() - 1), line));
        } else if (!content(line).isEmpty() || !ordinal(line).isEmpty() && hasMore(line)) {
            rows.add(row(line));
        }
    }

    /** A numbered text with nothing else in its row, under which something of another numbering follows. */
    private boolean isHeading(SheetRow line, @Nullable SheetRow next) {
        var content = content(line);
        if (content.isEmpty() || hasMore(line) || next == null) {
            return false;
        }
        var number = ordinal(line);
        if (HEADING_NUMBER.matcher(number).matches()) {
            return !HEADING_NUMBER.matcher(ordinal(next)).matches() || hasMore(next);
        }
        return !number.isEmpty()
                && ordinal(next).startsWith(number + ".")
                && !ordinal(next).equals(number);
    }

    /** The same task in more rows: its content is merged downwards, or only units and days are written below it. */
    private boolean goesOn(SheetRow line) {
        if (rows.isEmpty()) {
            return false;
        }
        var content = cell(line, AnnexColumn.CONTENT);
        boolean listed = ordinal(line).isEmpty()
                && !hasMore(line)
                && LIST_ITEM.matcher(content.text()).matches();
        boolean only =
                content.isBlank() && ordinal(line).isEmpty() && outside(line).isEmpty() && hasMore(line);
        return content.fromAbove() && !content.isBlank() || only || listed;
    }

    private AnnexRow joined(AnnexRow first, SheetRow more) {
        return new AnnexRow(
                first.position(),
                first.place(),
                first.section(),
                first.ordinal(),
                and(first.content(), more, AnnexColumn.CONTENT),
                and(
                        first.lead(),
                        more,
                        head.columns().containsKey(AnnexColumn.UNITS) ? AnnexColumn.UNITS : AnnexColumn.LEAD),
                and(first.coordinating(), more, AnnexColumn.COORDINATING),
                and(first.deadline(), more, AnnexColumn.DEADLINE),
                first.deadlineDay() == null && first.deadline().isEmpty()
                        ? cell(more, AnnexColumn.DEADLINE).day()
                        : first.deadlineDay(),
                and(first.product(), more, AnnexColumn.PRODUCT),
                first.doubt());
    }

    private String and(String first, SheetRow more, AnnexColumn column) {
        var cell = cell(more, column);
        if (cell.fromAbove() || cell.isBlank()) {
            return first;
        }
        return first.isEmpty() ? cell.shown() : first + "\n" + cell.shown();
    }

    private AnnexRow row(SheetRow line) {
        var units = split(line);
        var deadline = cell(line, AnnexColumn.DEADLINE);
        boolean bare =
                !hasMore(line) && ordinal(line).isEmpty() && head.columns().containsKey(AnnexColumn.ORDINAL);
        return new AnnexRow(
                before + rows.size() + 1,
                table.name() + ", dòng " + line.number(),
                section,
                ordinal(line),
                content(line),
                units.lead(),
                units.coordinating(),
                deadline.shown(),
                deadline.day(),
                text(line, AnnexColumn.PRODUCT),
                bare ? Doubt.BARE : null);
    }

    private BothUnits split(SheetRow line) {
        return head.columns().containsKey(AnnexColumn.UNITS)
                ? BothUnits.of(text(line, AnnexColumn.UNITS), text(line, AnnexColumn.COORDINATING))
                : BothUnits.of(text(line, AnnexColumn.LEAD), text(line, AnnexColumn.COORDINATING));
    }

    /** Whether units, a deadline or a product of its own stand in the row. */
    private boolean hasMore(SheetRow line) {
        return Stream.of(
                        AnnexColumn.LEAD,
                        AnnexColumn.UNITS,
                        AnnexColumn.COORDINATING,
                        AnnexColumn.DEADLINE,
                        AnnexColumn.PRODUCT)
                .map(column -> cell(line, column))
                .anyMatch(cell -> !cell.isBlank() && !cell.fromAbove());
    }

    private String ordinal(SheetRow line) {
        var written = cell(line, AnnexColumn.ORDINAL);
        return written.fromAbove() || isSpread(line) ? numberBefore(line) : stripped(written.shown());
    }

    /** A heading merged over the whole row stands where the number would. */
    private boolean isSpread(SheetRow line) {
        var written = cell(line, AnnexColumn.ORDINAL);
        return cell(line, AnnexColumn.CONTENT).isBlank() && written.text().length() > 12;
    }

    private String content(SheetRow line) {
        var content = text(line, AnnexColumn.CONTENT);
        if (!content.isEmpty() || !isSpread(line)) {
            return content;
        }
        var whole = text(line, AnnexColumn.ORDINAL);
        var split = NUMBER_BEFORE.matcher(whole);
        return split.matches() ? split.group(2) : whole;
    }

    private String numberBefore(SheetRow line) {
        var split = NUMBER_BEFORE.matcher(text(line, AnnexColumn.ORDINAL));
        return split.matches() ? split.group(1) : "";
    }

    /** Words in the row beside the columns: a signature, "Nơi nhận". */
    private String outside(SheetRow line) {
        return IntStream.range(0, line.cells().size())
                .filter(at -> !head.columns().containsValue(at))
                .mapToObj(at -> line.cell(at).text())
                .collect(Collectors.joining());
    }

    private String text(SheetRow line, AnnexColumn column) {
        return cell(line, column).shown();
    }

    private SheetCell cell(SheetRow line, AnnexColumn column) {
        return head.cell(line, column);
    }

    private static String stripped(String number) {
        return number.replaceAll("[.)\\s]+$", "");
    }
}
