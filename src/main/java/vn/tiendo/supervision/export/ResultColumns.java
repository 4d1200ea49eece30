package vn.tiendo.supervision.export;

import java.util.List;

/** The columns of the publication, each percentage after its numerator and denominator, and what they mean. */
final class ResultColumns {

    static final List<String> DEFINITIONS = List.of(
            "Tính các việc có hạn trong kỳ (việc không có thời hạn tính theo ngày giao), theo tình trạng lúc lấy số liệu.",
            "(1) Tỷ lệ đúng hạn = hoàn thành đúng hạn / (đã hoàn thành + chưa hoàn thành đã quá hạn); dùng để xếp hạng, tỷ lệ"
                    + " bằng nhau thì cùng hạng.",
            "(2) Tỷ lệ quá hạn trên số đã hoàn thành = chưa hoàn thành đã quá hạn / đã hoàn thành.",
            "(3) Tỷ lệ quá hạn trên tổng số = chưa hoàn thành đã quá hạn / tổng số.",
            "Tỷ lệ lấy hai chữ số thập phân, không làm tròn lên.");

    private ResultColumns() {}

    static List<ExcelColumn<Results.Line>> all() {
        return List.of(
                ExcelColumn.number("Xếp hạng", 8, Results.Line::rank),
                ExcelColumn.text("Đơn vị", 40, Results.Line::name),
                ExcelColumn.number("Tổng số", 9, line -> line.figures().total()),
                ExcelColumn.number("Đã hoàn thành", 9, line -> line.figures().done()),
                ExcelColumn.number(
                        "Hoàn thành đúng hạn", 9, line -> line.figures().doneOnTime()),
                ExcelColumn.number(
                        "Hoàn thành quá hạn", 9, line -> line.figures().doneLate()),
                ExcelColumn.number(
                        "Chưa hoàn thành, trong hạn", 10, line -> line.figures().inTime()),
                ExcelColumn.<Results.Line>number(
                                "Chưa hoàn thành, quá hạn",
                                10,
                                line -> line.figures().overdue())
                        .coloured(line -> line.figures().overdue() > 0 ? ExcelColumn.LATE : null),
                ExcelColumn.number(
                        "Không có thời hạn", 9, line -> line.figures().withoutDeadline()),
                ExcelColumn.fraction("(1) Đúng hạn: tử số/mẫu số", 13, line -> fraction(line.onTime())),
                ExcelColumn.share("(1) Tỷ lệ đúng hạn", line -> line.onTime().value()),
                ExcelColumn.fraction("(2) Quá hạn/đã hoàn thành", 13, line -> fraction(line.overdueOfDone())),
                ExcelColumn.share("(2) Tỷ lệ", line -> line.overdueOfDone().value()),
                ExcelColumn.fraction("(3) Quá hạn/tổng số", 13, line -> fraction(line.overdueOfAll())),
                ExcelColumn.share("(3) Tỷ lệ", line -> line.overdueOfAll().value()));
    }

    private static String fraction(Share share) {
        return Rows.number(share.part()) + "/" + Rows.number(share.whole());
    }
}
