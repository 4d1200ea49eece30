package vn.tiendo.supervision.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import vn.tiendo.NotFound;
import vn.tiendo.organization.Units;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.register.Cursor;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.RegisterRow;
import vn.tiendo.supervision.register.RegisterRows;

/**
 * The report of one unit on what it was told to do, in 25 columns (Quyết định 42/2014/QĐ-TTg and the provinces' rules on
 * following up assigned tasks ask for these particulars).
 */
@Service
public class ExportUnitReport {

    private static final int AT_ONCE = 500;

    private final RegisterRows rows;
    private final UnitReportDetails details;
    private final Units units;
    private final ExportDesk desk;

    ExportUnitReport(RegisterRows rows, UnitReportDetails details, Units units, ExportDesk desk) {
        this.rows = rows;
        this.details = details;
        this.units = units;
        this.desk = desk;
    }

    /**
     * Of the unit that the filter names; of the officer's own where it names none.
     *
     * @throws NotFound             if there is no such unit
     * @throws vn.tiendo.Refusal if there are too many rows for a file
     */
    public Export of(Standing officer, DutyFilter asked) {
        var filter = asked.unit() == null ? asked.at(officer.unit().code()) : asked;
        var code = String.valueOf(filter.unit());
        var unit = units.find(code)
                .orElseThrow(() -> new NotFound("Không có đơn vị mã " + code + "; hãy chọn lại đơn vị."));
        desk.fits(officer, filter);
        desk.record(officer, "báo cáo đơn vị ra Excel", filter);
        var title = "BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ, CHẾ ĐỘ BÁO CÁO CỦA "
                + unit.name().toUpperCase(Locale.forLanguageTag("vi"));
        return new Export(
                desk.fileName("bao-cao-don-vi-" + unit.key(), "xlsx"),
                Export.EXCEL,
                out -> write(title, officer, filter, out));
    }

    private void write(String title, Standing officer, DutyFilter filter, OutputStream out) throws IOException {
        var book = new ExcelBook(out);
        var sheet = book.sheet("Báo cáo đơn vị", desk.above(title, officer, filter), UnitReportColumns.all())
                .onA3();
        long count = 0;
        Cursor after = null;
        do {
            var page = rows.page(officer, filter, after, AT_ONCE);
            for (var line : lines(page.rows())) {
                sheet.row(line);
                count++;
            }
            after = page.next();
        } while (after != null);
        sheet.finish(List.of("Tổng số: " + Rows.number(count) + " việc. Ô để trống: chưa có ai nhập nội dung đó."));
        book.finish();
    }

    private List<UnitReportLine> lines(List<RegisterRow> page) {
        var found = details.of(page);
        return page.stream()
                .filter(row -> found.containsKey(key(row)))
                .map(row -> new UnitReportLine(row, found.get(key(row))))
                .toList();
    }

    private static String key(RegisterRow row) {
        return row.kind().name() + ":" + row.id();
    }
}
