package vn.tiendo.supervision.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.tiendo.supervision.register.RegisterKind;

/** The 25 columns of the unit report, after the running number. */
final class UnitReportColumns {

    private UnitReportColumns() {}

    static List<ExcelColumn<UnitReportLine>> all() {
        var number = new AtomicLong();
        var columns = new ArrayList<ExcelColumn<UnitReportLine>>();
        columns.add(ExcelColumn.number("STT", 6, line -> number.incrementAndGet()));
        columns.addAll(whoAndWhat());
        columns.addAll(untilWhen());
        columns.addAll(howItStands());
        return columns;
    }

    private static List<ExcelColumn<UnitReportLine>> whoAndWhat() {
        return List.of(
                ExcelColumn.text("Lãnh đạo phụ trách", 13, line -> line.detail().leader()),
                ExcelColumn.text("Đơn vị chủ trì", 14, line -> line.row().unitName()),
                ExcelColumn.text(
                        "Đơn vị phối hợp", 14, line -> given(line.detail().coordinators())),
                ExcelColumn.text("Cán bộ đầu mối", 13, line -> line.detail().focal()),
                ExcelColumn.text(
                        "Văn bản chỉ đạo (số, ký hiệu; ngày; trích yếu)",
                        19,
                        line -> line.detail().source()),
                ExcelColumn.text("Kế hoạch (số, ký hiệu; ngày; tên)", 19, UnitReportColumns::plan),
                ExcelColumn.text(
                        "Nội dung nhiệm vụ, báo cáo", 28, line -> line.row().title()),
                ExcelColumn.text("Sản phẩm", 12, line -> line.detail().product()),
                ExcelColumn.day(
                        "Ngày giao", line -> ExportList.day(line.detail().assignedAt())));
    }

    private static List<ExcelColumn<UnitReportLine>> untilWhen() {
        return List.of(
                ExcelColumn.text(
                        "Thời hạn (như văn bản)", 13, line -> line.row().phrase()),
                ExcelColumn.day("Ngày đến hạn", line -> ExportList.lastDay(line.row())),
                ExcelColumn.text("Thời hạn ban đầu", 13, line -> ExportList.firstPhrase(line.row())),
                ExcelColumn.number(
                        "Số lần gia hạn", 7, line -> some(line.detail().extensions())),
                ExcelColumn.day("Ngày đến hạn trước khi gia hạn", UnitReportColumns::earlierDay));
    }

    private static List<ExcelColumn<UnitReportLine>> howItStands() {
        return List.of(
                ExcelColumn.number(
                        "Mức độ hoàn thành (%)", 8, line -> line.detail().percent()),
                ExcelColumn.text(
                        "Kết quả thực hiện", 20, line -> given(line.detail().result())),
                ExcelColumn.day(
                        "Ngày nộp kết quả", line -> ExportList.day(line.row().handedInAt())),
                ExcelColumn.day(
                        "Ngày được xác nhận",
                        line -> ExportList.day(line.detail().acceptedAt())),
                ExcelColumn.<UnitReportLine>text("Tình trạng", 13, line -> StatusWords.of(line.row()))
                        .coloured(line -> StatusWords.hue(line.row())),
                ExcelColumn.number("Số ngày quá hạn", 7, line -> some(line.row().daysLate())),
                ExcelColumn.fraction("Báo cáo đã nộp/phải nộp", 9, UnitReportColumns::reports),
                ExcelColumn.text(
                        "Khó khăn, vướng mắc", 19, line -> line.detail().difficulties()),
                ExcelColumn.text(
                        "Đề xuất, kiến nghị", 19, line -> given(line.detail().proposals())),
                ExcelColumn.text("Đôn đốc (số lần, lần cuối)", 11, UnitReportColumns::urged),
                ExcelColumn.text("Ghi chú", 14, line -> given(line.detail().note())));
    }

    private static String plan(UnitReportLine line) {
        var row = line.row();
        var day = line.detail().planDay();
        return (row.planNumber() == null ? "" : row.planNumber() + ", ")
                + (day == null ? "" : "ngày " + FilterWords.DAY.format(day) + ": ")
                + row.planTitle();
    }

    private static @Nullable LocalDate earlierDay(UnitReportLine line) {
        var tooLate = line.detail().formerDueAt();
        return tooLate == null ? null : ExportList.day(tooLate.minusNanos(1));
    }

    private static @Nullable String reports(UnitReportLine line) {
        var detail = line.detail();
        return line.row().kind() == RegisterKind.CONTRIBUTION || detail.reports() == 0
                ? null
                : detail.reported() + "/" + detail.reports();
    }

    private static @Nullable String urged(UnitReportLine line) {
        var detail = line.detail();
        return detail.urged() == 0
                ? null
                : detail.urged() + " lần, " + FilterWords.DAY.format(ExportList.day(detail.urgedAt()));
    }

    private static @Nullable Number some(long count) {
        return count == 0 ? null : count;
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
