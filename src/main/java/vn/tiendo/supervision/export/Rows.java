package vn.tiendo.supervision.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import vn.tiendo.organization.domain.Standing;
import vn.tiendo.supervision.register.DutyFilter;
import vn.tiendo.supervision.register.RegisterRow;
import vn.tiendo.supervision.register.RegisterRows;

/** Rows on their way into a sheet. */
final class Rows {

    private Rows() {}

    /** Writes every row; returns how many there were. */
    static long all(RegisterRows rows, Standing officer, DutyFilter filter, ExcelSheet<RegisterRow> sheet)
            throws IOException {
        var count = new AtomicLong();
        try {
            rows.each(officer, filter, row -> {
                try {
                    sheet.row(row);
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
                count.incrementAndGet();
            });
        } catch (UncheckedIOException wrapped) {
            // whoever asked has gone away: the server knows that by this exception
            throw wrapped.getCause();
        }
        return count.get();
    }

    /** {@code 3.321}. */
    static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi")).format(number);
    }
}
