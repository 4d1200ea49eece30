package vn.tiendo.supervision.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiendo.VietnamTime;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.RegisterRow;
import vn.tiendo.supervision.register.RegisterRows;

/** The rows of the list as an Excel file, all pages of them. */
@Service
public class ExportList {

    private final RegisterRows rows;
    private final ExportDesk desk;
    private final FilterWords words;

    ExportList(RegisterRows rows, ExportDesk desk, FilterWords words) {
        this.rows = rows;
        this.desk = desk;
        this.words = words;
    }

    /** @throws vn.tiendo.Refusal if there are too many rows for a file */
    public Export of(Standing officer, DutyFilter filter) {
        desk.fits(officer, filter);
        desk.record(officer, "danh sách việc ra Excel", filter);
        return new Export(desk.fileName("danh-sach", "xlsx"), Export.EXCEL, out -> write(officer, filter, out));
    }

    private void write(Standing officer, DutyFilter filter, OutputStream out) throws IOException {
        var book = new ExcelBook(out);
        var sheet = book.sheet("Danh sách việc", desk.above("DANH SÁCH VIỆC", officer, filter), columns(words));
        long count = Rows.all(rows, officer, filter, sheet);
        sheet.finish(List.of("Tổng số: " + Rows.number(count) + " việc."));
        book.finish();
    }

    static List<ExcelColumn<RegisterRow>> columns(FilterWords words) {
        var number = new AtomicLong();
        return List.of(
                ExcelColumn.number("STT", 6, row -> number.incrementAndGet()),
                ExcelColumn.text("Đơn vị", 24, RegisterRow::unitName),
                ExcelColumn.text("Loại", 11, row -> words.kind(row.kind())),
                ExcelColumn.text("Việc", 46, RegisterRow::title),
                ExcelColumn.text("Kế hoạch", 36, ExportList::plan),
                ExcelColumn.text("Cán bộ", 18, RegisterRow::officerName),
                ExcelColumn.text("Thời hạn (như văn bản)", 20, RegisterRow::phrase),
                ExcelColumn.day("Ngày đến hạn", ExportList::lastDay),
                ExcelColumn.text("Thời hạn ban đầu", 18, ExportList::firstPhrase),
                ExcelColumn.text("Tình trạng", 20, StatusWords::of).coloured(StatusWords::hue),
                ExcelColumn.number("Số ngày quá hạn", 9, row -> row.daysLate() == 0 ? null : row.daysLate()),
                ExcelColumn.day("Ngày nộp", row -> day(row.handedInAt())));
    }

    static String plan(RegisterRow row) {
        return (row.planNumber() == null ? "" : row.planNumber() + ": ") + row.planTitle();
    }

    /** The last day in time; nothing where there is no deadline. */
    static @Nullable LocalDate lastDay(RegisterRow row) {
        return row.dueAt() == null ? null : row.reckonedOn();
    }

    /** Only where another deadline holds now. */
    static @Nullable String firstPhrase(RegisterRow row) {
        return row.phrase().equals(row.firstPhrase()) ? null : row.firstPhrase();
    }

    static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, VietnamTime.ZONE);
    }
}
