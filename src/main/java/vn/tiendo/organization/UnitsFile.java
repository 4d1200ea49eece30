package vn.tiendo.organization;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.csv.CsvRow;
import vn.tiendo.csv.CsvSheet;
import vn.tiendo.csv.Faults;
import vn.tiendo.organization.domain.Chain;
import vn.tiendo.organization.domain.Unit;
import vn.tiendo.organization.domain.UnitEntry;

/** Reads units from a file, row by row; what rows say of one another is checked by {@link UnitReferences}. */
class UnitsFile {

    private static final List<String> COLUMNS =
            List.of("code", "name", "short_name", "kind", "chain", "parent", "valid_from", "valid_to", "successors");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,20}");
    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z_]{0,39}");
    private static final Pattern CHAIN =
            Pattern.compile(Arrays.stream(Chain.values()).map(Chain::name).collect(Collectors.joining("|")));
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_NAME = 200;

    private final Faults faults;
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    UnitsFile(Faults faults) {
        this.faults = faults;
    }

    /** Every row that could be read as a unit, in the order of the file. */
    List<UnitEntry> read(byte[] file) {
        var entries = new ArrayList<UnitEntry>();
        for (var row : new CsvSheet(COLUMNS, faults).rows(file, 0)) {
            var entry = entry(row, entries.size() + 1);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    /** The row a unit of the file stands in. */
    int lineOf(UnitEntry entry) {
        return lines.getOrDefault(entry.unit().code(), 0);
    }

    private @Nullable UnitEntry entry(CsvRow row, int position) {
        var code = row.shaped("code", CODE, "chỉ được gồm chữ in hoa không dấu và chữ số, tối đa 20 ký tự");
        var name = row.name("name", LONGEST_NAME);
        var shortName = row.name("short_name", LONGEST_NAME);
        var kind = row.shaped("kind", KIND, "chỉ được gồm chữ in hoa không dấu và dấu gạch dưới");
        var chain = row.shaped(
                "chain", CHAIN, "phải là một trong " + CHAIN.pattern().replace("|", ", "));
        var parent = row.text("parent");
        var validFrom = day(row, "valid_from");
        var validTo = day(row, "valid_to");
        var successors = row.words("successors");
        if (validFrom == null && row.text("valid_from").isEmpty()) {
            row.fault("ô «valid_from» chưa có nội dung");
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            row.fault("ngày hết hiệu lực " + validTo + " trước ngày bắt đầu " + validFrom);
        }
        var first = lines.putIfAbsent(code, row.line());
        if (first != null && !code.isEmpty()) {
            row.fault("mã đơn vị " + Faults.quoted(code) + " đã có ở dòng " + first);
        }
        if (validFrom == null || first != null || !CHAIN.matcher(chain).matches()) {
            return null;
        }
        var superior = parent.isEmpty() ? null : parent;
        var unit = new Unit(code, name, shortName, kind, Chain.valueOf(chain), superior, validFrom, validTo);
        return new UnitEntry(unit, successors, position);
    }

    private static @Nullable LocalDate day(CsvRow row, String column) {
        var text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            var day = LocalDate.parse(text, DAY);
            if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            // Told below, together with days that no unit can have.
        }
        row.fault("ô «" + column + "» phải là một ngày dạng 2025-07-01, đang là " + Faults.quoted(text));
        return null;
    }
}
