package vn.tiendo.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import vn.tiendo.csv.Cell;
import vn.tiendo.sheet.domain.SheetCell;

/** What a workbook's cells show, from what it keeps: numbers of texts, and numbers of days that only a style tells. */
final class ExcelValues {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR_OF_DAY = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final SharedStrings texts;
    private final StylesTable styles;
    private final boolean since1904;

    ExcelValues(SharedStrings texts, StylesTable styles, boolean since1904) {
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
    }

    /**
     * One cell.
     *
     * @param type  as the file names it: {@code s}, {@code str}, {@code inlineStr}, {@code b}, {@code e}, or null
     * @param style number of its style, or null
     */
    SheetCell cell(@Nullable String type, @Nullable String style, String value) {
        if (type == null || type.equals("n")) {
            return value.isBlank() ? SheetCell.EMPTY : number(value.strip(), style);
        }
        return switch (type) {
            case "s" -> text(shared(value));
            case "b" -> text(value.equals("1") ? "TRUE" : "FALSE");
            case "d" -> written(value);
            default -> text(value);
        };
    }

    private static SheetCell text(String text) {
        return new SheetCell(Cell.composed(text.replace("\r\n", "\n").replace('\r', '\n')), null, false);
    }

    private String shared(String number) {
        try {
            var index = Integer.parseInt(number.strip());
            return index >= 0 && index < texts.getUniqueCount()
                    ? texts.getItemAt(index).getString()
                    : "";
        } catch (NumberFormatException broken) {
            return "";
        }
    }

    private SheetCell number(String value, @Nullable String style) {
        try {
            double number = Double.parseDouble(value);
            return isDay(style) && DateUtil.isValidExcelDate(number)
                    ? day(DateUtil.getLocalDateTime(number, since1904))
                    : text(new BigDecimal(value).stripTrailingZeros().toPlainString());
        } catch (NumberFormatException broken) {
            return text(value);
        }
    }

    private static SheetCell written(String value) {
        try {
            return day(LocalDate.parse(value.substring(0, Math.min(value.length(), 10)))
                    .atStartOfDay());
        } catch (DateTimeException noDay) {
            return text(value);
        }
    }

    private static SheetCell day(LocalDateTime at) {
        var day = at.toLocalDate();
        var hour = at.toLocalTime();
        return hour.equals(LocalTime.MIDNIGHT)
                ? new SheetCell(DAY.format(day), day, false)
                : text(HOUR_OF_DAY.format(at));
    }

    private boolean isDay(@Nullable String style) {
        if (style == null || styles == null) {
            return false;
        }
        try {
            var format = styles.getStyleAt(Integer.parseInt(style));
            return format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            return false;
        }
    }
}
