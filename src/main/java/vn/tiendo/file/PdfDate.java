package vn.tiendo.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.VietnamTime;

/** The moment as a PDF writes it, {@code D:20261122195600+07'00'}; without an offset it is Vietnam's time. */
final class PdfDate {

    private static final Pattern WRITTEN = Pattern.compile(
            "D:(\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})?(?:(Z)|([+-])(\\d{2})'?(\\d{2})?'?)?.*");

    private PdfDate() {}

    /** Null where it is none. */
    static @Nullable Instant read(@Nullable String written) {
        var parts = WRITTEN.matcher(written == null ? "" : written);
        if (!parts.matches()) {
            return null;
        }
        try {
            var there = LocalDateTime.of(
                    number(parts.group(1)),
                    number(parts.group(2)),
                    number(parts.group(3)),
                    number(parts.group(4)),
                    number(parts.group(5)),
                    number(parts.group(6)));
            if (parts.group(7) != null) {
                return there.toInstant(ZoneOffset.UTC);
            }
            if (parts.group(8) == null) {
                return there.atZone(VietnamTime.ZONE).toInstant();
            }
            int sign = parts.group(8).equals("-") ? -1 : 1;
            return there.toInstant(
                    ZoneOffset.ofHoursMinutes(sign * number(parts.group(9)), sign * number(parts.group(10))));
        } catch (DateTimeException noMoment) {
            return null;
        }
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
