package vn.tiendo.supervision.export;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.VietnamTime;
import vn.tiendo.letter.page.Nd30Page;
import vn.tiendo.letter.page.TableColumn;
import vn.tiendo.supervision.register.RegisterRow;

/** Writes the summary as an official report is laid out (Nghị định 30/2020/NĐ-CP). Pure: the summary in, the bytes out. */
final class SummaryFile {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(VietnamTime.ZONE);
    private static final int LONGEST_TITLE = 180;

    private static final List<TableColumn> FIGURES = List.of(
            new TableColumn("Loại", 18, false),
            new TableColumn("Tổng số", 12, true),
            new TableColumn("Hoàn thành đúng hạn", 17, true),
            new TableColumn("Hoàn thành quá hạn", 17, true),
            new TableColumn("Chưa hoàn thành, trong hạn", 18, true),
            new TableColumn("Chưa hoàn thành, quá hạn", 18, true));
    private static final List<TableColumn> DEBTORS = List.of(
            new TableColumn("STT", 7, true),
            new TableColumn("Đơn vị", 27, false),
            new TableColumn("Quá hạn/ tổng số", 13, true),
            new TableColumn("Còn nợ lâu nhất", 53, false));
    private static final List<TableColumn> DUTIES = List.of(
            new TableColumn("STT", 7, true),
            new TableColumn("Đơn vị", 24, false),
            new TableColumn("Việc", 45, false),
            new TableColumn("Thời hạn", 24, false));
    private static final List<TableColumn> WISHES = List.of(
            new TableColumn("STT", 7, true),
            new TableColumn("Đơn vị", 22, false),
            new TableColumn("Việc", 33, false),
            new TableColumn("Xin lùi đến", 14, true),
            new TableColumn("Lý do", 24, false));

    private SummaryFile() {}

    static byte[] of(Summary summary) {
        var page = Nd30Page.portrait()
                .head(summary.head())
                .centered("BÁO CÁO", Nd30Page.TEXT_SIZE, true)
                .centered("Tóm tắt tình hình thực hiện nhiệm vụ, chế độ báo cáo", Nd30Page.TEXT_SIZE, true)
                .text(summary.scope() + " Số liệu lúc " + MOMENT.format(summary.at()) + ".")
                .text("1. Tình hình chung", true);
        summary.kinds().forEach(kind -> page.text(sentence(kind)));
        page.table(FIGURES, figures(summary));
        debtors(page, summary);
        duties(page, "3. Việc trở thành quá hạn trong 7 ngày qua", summary.newly(), "Không có việc nào.");
        duties(
                page,
                "4. Việc đến hạn trong " + ExportSummary.AHEAD_DAYS + " ngày tới",
                summary.upcoming(),
                "Không có việc nào.");
        proposals(page, summary);
        return page.foot(summary.foot()).bytes();
    }

    private static String sentence(Summary.Kind kind) {
        var figures = kind.figures();
        var total = figures.total();
        if (total == 0) {
            return kind.name() + ": không có việc nào trong phạm vi này.";
        }
        var sentence = kind.name() + ": tổng số " + Rows.number(total) + "; đã hoàn thành " + of(figures.done(), total)
                + " (đúng hạn " + of(figures.doneOnTime(), total) + ", quá hạn " + of(figures.doneLate(), total)
                + "); chưa hoàn thành " + of(figures.open(), total) + " (trong hạn " + of(figures.inTime(), total)
                + ", quá hạn " + of(figures.overdue(), total);
        if (figures.withoutDeadline() > 0) {
            sentence += ", không có thời hạn " + of(figures.withoutDeadline(), total);
        }
        return sentence + "). Sắp đến hạn: " + Rows.number(figures.dueSoon()) + ".";
    }

    private static List<List<String>> figures(Summary summary) {
        return summary.kinds().stream()
                .map(kind -> {
                    var figures = kind.figures();
                    return List.of(
                            kind.name(),
                            Rows.number(figures.total()),
                            of(figures.doneOnTime(), figures.total()),
                            of(figures.doneLate(), figures.total()),
                            of(figures.inTime(), figures.total()),
                            of(figures.overdue(), figures.total()));
                })
                .toList();
    }

    private static void debtors(Nd30Page page, Summary summary) {
        page.text("2. Đơn vị còn nợ nhiều nhất", true);
        if (summary.behind().isEmpty()) {
            page.text("Không có đơn vị nào có việc quá hạn.");
            return;
        }
        page.table(
                DEBTORS,
                numbered(
                        summary.behind(),
                        debtor -> List.of(
                                debtor.name(),
                                Rows.number(debtor.figures().overdue()) + "/"
                                        + Rows.number(debtor.figures().total()),
                                debtor.owes().stream()
                                        .map(row -> "- " + title(row) + " (quá hạn " + row.daysLate() + " ngày)")
                                        .collect(Collectors.joining("\n")))));
        long more = summary.overdue().units() - summary.behind().size();
        if (more > 0) {
            page.text("Ngoài ra còn " + Rows.number(more) + " đơn vị có việc quá hạn.");
        }
    }

    private static void duties(Nd30Page page, String heading, Summary.Some some, String none) {
        page.text(heading, true);
        if (some.rows().isEmpty()) {
            page.text(none);
            return;
        }
        page.table(DUTIES, numbered(some.rows(), row -> List.of(row.unitName(), title(row), row.phrase())));
        long more = some.count() - some.rows().size();
        if (more > 0) {
            page.text("Ngoài ra còn " + Rows.number(more) + " việc khác.");
        }
    }

    private static void proposals(Nd30Page page, Summary summary) {
        page.text("5. Đề xuất, kiến nghị", true);
        var overdue = summary.overdue();
        boolean any = false;
        if (overdue.duties() > 0) {
            any = true;
            page.text("Đề nghị " + Rows.number(overdue.units()) + " đơn vị có việc quá hạn hoàn thành dứt điểm "
                    + Rows.number(overdue.duties()) + " việc"
                    + (summary.longAgo() == 0
                            ? "."
                            : "; " + Rows.number(summary.longAgo())
                                    + " việc quá hạn trên 30 ngày đề nghị giải trình rõ nguyên nhân."));
        }
        if (!summary.wishes().isEmpty()) {
            any = true;
            page.text("Đề nghị cơ quan giao xem xét, quyết định "
                    + Rows.number(summary.wishes().size()) + " đề nghị lùi thời hạn sau đây:");
            page.table(
                    WISHES,
                    numbered(
                            summary.wishes(),
                            wish -> List.of(
                                    wish.row().unitName(),
                                    title(wish.row()),
                                    FilterWords.DAY.format(wish.askedDay()),
                                    wish.reason())));
        }
        if (!any) {
            page.text("Không có.");
        }
    }

    private static String of(long part, long whole) {
        return Rows.number(part) + "/" + Rows.number(whole);
    }

    private static String title(RegisterRow row) {
        var title = row.title();
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, LONGEST_TITLE).strip() + "…";
    }

    private static <T> List<List<String>> numbered(List<T> rows, Function<T, List<String>> cells) {
        return IntStream.range(0, rows.size())
                .mapToObj(at -> {
                    var row = new ArrayList<String>();
                    row.add(String.valueOf(at + 1));
                    row.addAll(cells.apply(rows.get(at)));
                    return List.copyOf(row);
                })
                .toList();
    }
}
