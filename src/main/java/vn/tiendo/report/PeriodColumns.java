package vn.tiendo.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.tiendo.deadline.domain.period.ReportPeriod;

/** A period in the columns of what is owed for it: {@code period, window_from, window_to}. */
final class PeriodColumns {

    private PeriodColumns() {}

    static ReportPeriod read(ResultSet row) throws SQLException {
        return new ReportPeriod(
                row.getString("period"),
                row.getObject("window_from", LocalDate.class),
                row.getObject("window_to", LocalDate.class));
    }
}
