package vn.tiendo.supervision.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.figure.domain.Figure.Amount;
import vn.tiendo.figure.domain.Indicator;
import vn.tiendo.supervision.SeenPlan;
import vn.tiendo.supervision.figures.FigureSheet;
import vn.tiendo.supervision.figures.FigureSheet.Cell;

/** Số liệu as an Excel file: what its page shows, a sheet a report. */
@Service
public class ExportFigures {

    private final ExportDesk desk;

    ExportFigures(ExportDesk desk) {
        this.desk = desk;
    }

    /** One line: who gave what for which period; the last one what all gave. */
    private record Line(String unit, @Nullable String period, List<Cell> cells) {}

    /** @param sheets as the page has them */
    public Export of(SeenPlan seen, List<FigureSheet> sheets) {
        desk.record(seen.officer(), "số liệu ra Excel", seen.plan().title());
        return new Export(desk.fileName("so-lieu", "xlsx"), Export.EXCEL, out -> write(seen, sheets, out));
    }

    private void write(SeenPlan seen, List<FigureSheet> sheets, OutputStream out) throws IOException {
        var book = new ExcelBook(out);
        for (int number = 1; number <= sheets.size(); number++) {
            var figures = sheets.get(number - 1);
            var sheet = book.sheet(
                    "Số liệu " + number,
                    desk.above("SỐ LIỆU: " + figures.name(), seen.plan().title()),
                    columns(figures.indicators()));
            var period = figures.period();
            for (var row : figures.units()) {
                sheet.row(new Line(
                        row.unit(),
                        row.period() == null || period == null ? row.period() : period.name(),
                        row.cells()));
            }
            if (figures.all() && period != null) {
                sheet.sum(new Line("Tổng hợp", null, period.cells()));
            }
            sheet.finish(List.of());
        }
        book.finish();
    }

    private static List<ExcelColumn<Line>> columns(List<Indicator> indicators) {
        var columns = new ArrayList<ExcelColumn<Line>>();
        columns.add(ExcelColumn.text("Đơn vị", 34, Line::unit));
        columns.add(ExcelColumn.text("Kỳ", 16, Line::period));
        for (int at = 0; at < indicators.size(); at++) {
            int cell = at;
            var asked = indicators.get(at).asked();
            var title = asked.title() + ", " + asked.aggregation().label();
            columns.add(
                    switch (asked.aggregation()) {
                        case TEXT ->
                            ExcelColumn.text(
                                    title, 40, line -> line.cells().get(cell).text());
                        default ->
                            ExcelColumn.decimal(
                                    title, 18, line -> value(line.cells().get(cell)));
                    });
        }
        return columns;
    }

    private static @Nullable BigDecimal value(Cell cell) {
        return cell.figure() instanceof Amount amount
                ? amount.value(cell.indicator().asked().aggregation())
                : null;
    }
}
