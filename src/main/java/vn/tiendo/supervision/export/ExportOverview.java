package vn.tiendo.supervision.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Service;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.Figures;
import vn.tiendo.supervision.register.Overview;
import vn.tiendo.supervision.register.Overviews;
import vn.tiendo.supervision.register.RegisterKind;

/** The figures of the overview, and units × buckets, as an Excel file. */
@Service
public class ExportOverview {

    static final String ALL = "Toàn bộ";

    private final Overviews overviews;
    private final ExportDesk desk;
    private final FilterWords words;

    ExportOverview(Overviews overviews, ExportDesk desk, FilterWords words) {
        this.overviews = overviews;
        this.desk = desk;
        this.words = words;
    }

    /** A line of figures with its name. */
    private record Line(String name, Figures figures) {}

    /** The filter's bucket plays no part, as on the page. */
    public Export of(Standing officer, DutyFilter asked) {
        var filter = asked.in(null);
        desk.record(officer, "tổng quan ra Excel", filter);
        return new Export(desk.fileName("tong-quan", "xlsx"), Export.EXCEL, out -> write(officer, filter, out));
    }

    private void write(Standing officer, DutyFilter filter, OutputStream out) throws IOException {
        var overview = overviews.of(officer, filter);
        var book = new ExcelBook(out);
        table(
                book,
                "Tổng hợp",
                desk.above("TỔNG HỢP TÌNH HÌNH THỰC HIỆN NHIỆM VỤ, CHẾ ĐỘ BÁO CÁO", officer, filter),
                "Loại",
                kinds(overview, filter),
                overview);
        table(
                book,
                "Theo đơn vị",
                desk.above("TÌNH HÌNH THỰC HIỆN THEO ĐƠN VỊ", officer, filter),
                "Đơn vị",
                overview.units().stream()
                        .map(line -> new Line(line.name(), line.figures()))
                        .toList(),
                overview);
        book.finish();
    }

    private List<Line> kinds(Overview overview, DutyFilter filter) {
        var lines = new ArrayList<Line>();
        for (var kind : RegisterKind.values()) {
            if (filter.kind() == kind || filter.kind() == null && kind != RegisterKind.CONTRIBUTION) {
                lines.add(new Line(words.kind(kind), overview.sheet().of(kind)));
            }
        }
        return lines;
    }

    private static void table(
            ExcelBook book, String tab, List<String> above, String first, List<Line> lines, Overview overview)
            throws IOException {
        var sheet = book.sheet(tab, above, columns(first));
        for (var line : lines) {
            sheet.row(line);
        }
        sheet.sum(new Line(ALL, overview.sheet().all()));
        sheet.finish(List.of(
                "Tổng số = đã hoàn thành (đúng hạn + quá hạn) + chưa hoàn thành (trong hạn + quá hạn + không có thời hạn)."
                        + " Sắp đến hạn là một phần của trong hạn."));
    }

    private static List<ExcelColumn<Line>> columns(String first) {
        return List.of(
                ExcelColumn.text(first, 44, Line::name),
                figure("Tổng số", Figures::total),
                figure("Đã hoàn thành", Figures::done),
                figure("Hoàn thành đúng hạn", Figures::doneOnTime),
                figure("Hoàn thành quá hạn", Figures::doneLate),
                figure("Chưa hoàn thành", Figures::open),
                figure("Chưa hoàn thành, trong hạn", Figures::inTime),
                figure("Trong đó sắp đến hạn", Figures::dueSoon)
                        .coloured(line -> line.figures().dueSoon() > 0 ? ExcelColumn.SOON : null),
                figure("Chưa hoàn thành, quá hạn", Figures::overdue)
                        .coloured(line -> line.figures().overdue() > 0 ? ExcelColumn.LATE : null),
                figure("Chưa hoàn thành, không có thời hạn", Figures::withoutDeadline));
    }

    private static ExcelColumn<Line> figure(String title, ToLongFunction<Figures> figure) {
        return ExcelColumn.number(title, 13, line -> figure.applyAsLong(line.figures()));
    }
}
