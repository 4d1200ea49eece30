package vn.tiendo.plan.incoming;

import java.util.EnumSet;
import java.util.List;
import vn.tiendo.sheet.domain.TableHead;
import vn.tiendo.sheet.list.ListFormat;
import vn.tiendo.sheet.list.ListFormat.Offered;

/** How registers of incoming documents are written. */
final class IncomingFormat {

    static final ListFormat<IncomingColumn> FORMAT = new ListFormat<>(
            new TableHead.Words<>(
                    IncomingColumn::headedBy,
                    columns -> columns.contains(IncomingColumn.ABSTRACT)
                            && (columns.contains(IncomingColumn.NUMBER) || columns.contains(IncomingColumn.ISSUER))),
            List.of(IncomingColumn.values()),
            IncomingColumn.ORDINAL,
            IncomingColumn.ABSTRACT,
            null,
            null,
            EnumSet.of(
                    IncomingColumn.ARRIVED_ON,
                    IncomingColumn.NUMBER,
                    IncomingColumn.ISSUED_ON,
                    IncomingColumn.ISSUER,
                    IncomingColumn.URGENCY,
                    IncomingColumn.SECRECY,
                    IncomingColumn.DEADLINE),
            List.of(
                    offered(IncomingColumn.ORDINAL, 8, "1", "2"),
                    offered(IncomingColumn.ARRIVAL_NUMBER, 9, "1205", "1206"),
                    offered(IncomingColumn.ARRIVED_ON, 13, "05/11/2026", "05/11/2026"),
                    offered(IncomingColumn.NUMBER, 20, "5308/BNV-CCHC", "12-CT/TU"),
                    offered(IncomingColumn.ISSUED_ON, 13, "02/11/2026", "01/11/2026"),
                    offered(IncomingColumn.ISSUER, 24, "Bộ Nội vụ", "Tỉnh ủy"),
                    offered(
                            IncomingColumn.ABSTRACT,
                            50,
                            "Ví dụ: Về việc xây dựng kế hoạch cải cách hành chính",
                            "Ví dụ: Chỉ thị về tăng cường kỷ luật"),
                    offered(IncomingColumn.URGENCY, 13, "Khẩn", "Thường"),
                    offered(IncomingColumn.SECRECY, 11, "Không", "Không"),
                    offered(IncomingColumn.DEADLINE, 24, "trước ngày 30/11/2026", ""),
                    offered(IncomingColumn.RECEIVER, 24, "Phòng Tổng hợp", "")));

    private IncomingFormat() {}

    private static Offered<IncomingColumn> offered(IncomingColumn column, double width, String... examples) {
        return new Offered<>(column, width, List.of(examples));
    }
}
